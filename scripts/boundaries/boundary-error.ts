/** A failure whose message is a sentence for the person at the terminal; everything else is a bug and keeps its stack. */
export class BoundaryError extends Error {
	override name = 'BoundaryError';
}
