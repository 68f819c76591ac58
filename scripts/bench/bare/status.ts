/** Days are whole days since 1970-01-01. */
export interface Intervals {
	/** Ends of the slider. */
	readonly first: number;
	readonly last: number;
	/** Of each area: the first and last day on which its centre may have been established; null leaves the end open. */
	readonly areas: Readonly<Record<string, readonly [number, number | null]>>;
}

/** How the bare page fills an area; `src/lib/model/status.ts` says why there are three. */
export const COLOURS = { yes: '#1d5c8f', unknown: '#a8bccb', no: '#eceae4' } as const;

/** Whether a centre existed on a day. */
export function statusOn([earliest, latest]: readonly [number, number | null], day: number): keyof typeof COLOURS {
	if (latest !== null && day >= latest) return 'yes';
	return day < earliest ? 'no' : 'unknown';
}
