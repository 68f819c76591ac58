import type { DetailMessages } from './de.js';

/** Words of the panel on the selected centre, in English. */
export const en: DetailMessages = {
	close: 'Clear the selection',
	contested: 'The sources disagree; shown is the hull of what they state.',
	evidence: (count) => `${count} pieces of evidence in order of time`,
	notCounted: 'not counted',
	noAddress: 'no address',
	failed: 'The evidence could not be loaded.',
	retry: 'Try again',
	more: (name) => `All about ${name} on one page →`,
	place: (place) => `${place} belongs to this centre.`,
	compare: 'Compare with others →',
	predecessor: { yes: 'Predecessor office documented', no: 'no predecessor office documented' }
};
