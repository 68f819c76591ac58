import { cpus, loadavg } from 'node:os';

/** Where the numbers come from. */
export interface Machine {
	readonly cpu: string;
	readonly cores: number;
	readonly node: string;
	readonly chromium: string;
	/** Programs that wanted a core, on average over the last minutes; more than cores is too many. */
	readonly load: number;
}

export function machine(chromium: string, cores: number): Machine {
	const load = loadavg()[1] ?? NaN;
	return { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores, node: process.version, chromium, load };
}
