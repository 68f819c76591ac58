import { MOST_COMPARED } from '../view.js';

/** What became of a reader's wish to compare one territory more or less. */
export type Chosen =
	| { readonly kind: 'added' | 'removed'; readonly compare: readonly string[] }
	/** There is no room for a further one: nothing changes. */
	| { readonly kind: 'full' };

/** Adds a territory as the last, or takes it out if it is compared already. */
export function toggleCompared(compare: readonly string[], ags: string): Chosen {
	if (compare.includes(ags)) return { kind: 'removed', compare: compare.filter((other) => other !== ags) };
	if (compare.length >= MOST_COMPARED) return { kind: 'full' };
	return { kind: 'added', compare: [...compare, ags] };
}
