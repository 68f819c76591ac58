import { availableParallelism, cpus, loadavg } from 'node:os';

/** Where the numbers come from. */
export interface Machine {
	readonly cpu: string;
	readonly cores: number;
	readonly node: string;
	readonly chromium: string;
	/** Programs that wanted a core over the minute before; nearly as many as there are cores is too many. */
	readonly load: number;
}

/** To be called before the benchmark itself keeps the machine busy; @param chromium its version */
export function machine(chromium: string): Machine {
	return {
		cpu: cpus()[0]?.model.trim() ?? 'unknown',
		cores: availableParallelism(),
		node: process.version,
		chromium,
		load: loadavg()[0] ?? NaN
	};
}
