import type { MapGeometry } from './map-geometry.js';
import { linePath } from './outlines.js';

type Point = readonly [x: number, y: number];

/** A path, or one line of a path: what can be drawn from its other end without looking different. */
interface Stroke {
	readonly path: string;
	readonly lines: readonly (readonly Point[])[];
}

/** Of each stroke and another: the steps both take the same way, less those one takes the other way round. */
type Agreements = readonly ReadonlyMap<number, number>[];

/**
 * The same drawing in fewer bytes once it is compressed. Areas that border on each other run along their border in
 * opposite ways, so no text repeats; here some are drawn the other way round, chosen so that most borders are
 * written twice with the same steps. A path turns as a whole: its holes stay holes.
 */
export function runAlike({ outlines, borders }: MapGeometry): MapGeometry {
	const ids = Object.keys(outlines.shapes);
	const [districts, state] = [linesOf(borders.districts), linesOf(borders.state)];
	const strokes = [...Object.values(outlines.shapes), ...districts, ...state].map(readStroke);
	const turned = whichToTurn(agreementsOf(strokes));
	const paths = strokes.map((stroke, index) => (turned[index] ? turnAround(stroke) : stroke.path));
	const shapes = Object.fromEntries(ids.map((id, index) => [id, paths[index] ?? '']));
	const afterDistricts = ids.length + districts.length;
	return {
		outlines: { ...outlines, shapes },
		borders: {
			districts: paths.slice(ids.length, afterDistricts).join(''),
			state: paths.slice(afterDistricts).join('')
		}
	};
}

const linesOf = (path: string) => path.match(/M[^M]+/g) ?? [];

/** Reads what `linePath` writes. */
function readStroke(path: string): Stroke {
	const lines = linesOf(path).map((line) => {
		let [x, y] = [0, 0];
		const steps = (line.match(/-?\d+/g) ?? []).map(Number);
		return steps.flatMap((dx, index): Point[] => {
			if (index % 2 === 1) return [];
			[x, y] = [x + dx, y + (steps[index + 1] ?? 0)];
			return [[x, y]];
		});
	});
	return { path, lines };
}

function turnAround({ path, lines }: Stroke): string {
	const end = path.endsWith('z') ? 'z' : '';
	return lines.map((line) => linePath(line.toReversed().map(([x, y]) => [x, y])) + end).join('');
}

function agreementsOf(strokes: readonly Stroke[]): Agreements {
	const agreements = strokes.map(() => new Map<number, number>());
	const takenBy = new Map<string, { stroke: number; way: number }[]>();
	for (const [stroke, { lines }] of strokes.entries()) {
		for (const [from, to] of lines.flatMap(stepsOf)) {
			const way = from < to ? 1 : -1;
			const step = way === 1 ? `${from} ${to}` : `${to} ${from}`;
			const others = takenBy.get(step) ?? [];
			for (const other of others) {
				if (other.stroke === stroke) continue;
				add(agreements[stroke], other.stroke, way * other.way);
				add(agreements[other.stroke], stroke, way * other.way);
			}
			takenBy.set(step, [...others, { stroke, way }]);
		}
	}
	return agreements;
}

const stepsOf = (line: readonly Point[]) =>
	line.slice(1).map((point, index): [string, string] => [String(line[index]), String(point)]);

function add(sums: Map<number, number> | undefined, key: number, value: number): void {
	sums?.set(key, (sums.get(key) ?? 0) + value);
}

/**
 * Turns whatever agrees better when turned, one stroke or two that border on each other, until nothing does: all agree
 * better after each turn, so this ends.
 */
function whichToTurn(agreements: Agreements): boolean[] {
	const ways = agreements.map(() => 1);
	const wayOf = (stroke: number) => ways[stroke] ?? 1;
	const agrees = (stroke: number) =>
		[...(agreements[stroke] ?? [])].reduce((sum, [other, steps]) => sum + steps * wayOf(stroke) * wayOf(other), 0);
	const turn = (stroke: number) => (ways[stroke] = -wayOf(stroke));
	let hasTurned = true;
	while (hasTurned) {
		hasTurned = false;
		for (const [stroke, others] of agreements.entries()) {
			const alone = agrees(stroke) < 0;
			const partner = alone
				? null
				: [...others].find(
						([other, steps]) => agrees(stroke) + agrees(other) < 2 * steps * wayOf(stroke) * wayOf(other)
					);
			if (!alone && !partner) continue;
			turn(stroke);
			if (partner) turn(partner[0]);
			hasTurned = true;
		}
	}
	return ways.map((way) => way < 0);
}
