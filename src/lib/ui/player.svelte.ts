import type { Speed } from './speeds.js';
import { addDays, dayNumber, type Day } from '$lib/model/day.js';

/** Days of one step: every step stands for the same time. */
const STEP_DAYS = 7;
/** Milliseconds between two steps. */
const STEP_MS: Readonly<Record<Speed, number>> = { slow: 90, normal: 45, fast: 20 };
/** With reduced motion the date moves in still pictures, a quarter of a year each. */
const STILL_DAYS = 91;
const STILL_MS: Readonly<Record<Speed, number>> = { slow: 2000, normal: 1200, fast: 700 };

/** Runs the date from the beginning of an axis to its end, in steps of equal time. */
export class Player {
	playing = $state(false);
	#frame = 0;
	#last = 0;
	/** The day it has shown last: once it is another, a reader has taken over. */
	#shown: Day = '';

	readonly #date: () => Day;
	readonly #span: () => { first: Day; last: Day };
	readonly #tell: (date: Day) => void;
	readonly #speed: () => Speed;

	constructor(date: () => Day, span: () => { first: Day; last: Day }, speed: () => Speed, show: (date: Day) => void) {
		this.#date = date;
		this.#span = span;
		this.#speed = speed;
		this.#tell = show;
	}

	/** Plays on from the date, or from the beginning if it has reached the end. */
	play(): void {
		if (this.playing) return;
		this.playing = true;
		this.#shown = this.#date();
		if (this.#shown >= this.#span().last) this.#show(this.#span().first);
		this.#last = performance.now();
		this.#frame = requestAnimationFrame(this.#tick);
	}

	#show(date: Day): void {
		this.#shown = date;
		this.#tell(date);
	}

	pause(): void {
		this.playing = false;
		cancelAnimationFrame(this.#frame);
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	readonly #tick = (now: number): void => {
		if (!this.playing) return;
		if (this.#date() !== this.#shown) return this.pause();
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const [days, pace] = still ? [STILL_DAYS, STILL_MS[this.#speed()]] : [STEP_DAYS, STEP_MS[this.#speed()]];
		const steps = Math.floor((now - this.#last) / pace);
		if (steps > 0) {
			this.#last += steps * pace;
			const { last } = this.#span();
			const next = addDays(this.#date(), steps * days);
			this.#show(dayNumber(next) >= dayNumber(last) ? last : next);
			if (next >= last) {
				this.pause();
				return;
			}
		}
		this.#frame = requestAnimationFrame(this.#tick);
	};
}
