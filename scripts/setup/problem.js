// @ts-check

/** Something the person at the keyboard can put right; its message is a sentence and is shown without a stack. */
export class Problem extends Error {
	/** @override */
	name = 'Problem';
}
