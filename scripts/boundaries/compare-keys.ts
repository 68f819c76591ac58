import { BoundaryError } from './boundary-error.js';

/** How many keys a message lists before it only counts. */
const LISTED = 8;

/** Fails unless the keys that were found are the expected ones, and says which are missing and which are not known. */
export function compareKeys(found: Iterable<string>, expected: ReadonlyMap<string, unknown>, label: string): void {
	const foundKeys = new Set(found);
	const missing = [...expected.keys()].filter((key) => !foundKeys.has(key));
	const unknown = [...foundKeys].filter((key) => !expected.has(key));
	if (missing.length === 0 && unknown.length === 0) return;
	throw new BoundaryError(
		`${label} does not have the expected ${expected.size} municipalities (${foundKeys.size} found). ` +
			[describe('Missing', missing), describe('Not in the list of municipalities', unknown)].filter(Boolean).join(' ') +
			' Use a municipality-level file of the same territorial status, or correct data/municipalities.csv.'
	);
}

function describe(what: string, keys: string[]): string {
	if (keys.length === 0) return '';
	const more = keys.length > LISTED ? ` and ${keys.length - LISTED} more` : '';
	return `${what}: ${keys.slice(0, LISTED).sort().join(', ')}${more}.`;
}
