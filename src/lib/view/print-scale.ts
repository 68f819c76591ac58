/** What a page of A4 holds within the margins of a centre's page, less its footer. Millimetres. */
const PAGE_MM = 266;
/** What headings and charts take of it at full size, and each letter. Measured on all 54 pages; tests print the fullest. */
const FRAME_MM = 364;
const LETTER_MM = 0.1;
const SMALLEST = 0.56;
const LARGEST = 0.8;

/**
 * The size at which a centre's page is printed, of that on the screen, so that it fills one page of A4 and no more.
 * What grows by a tenth is a tenth wider as well as higher, so a page holds less of it by the square.
 * @param texts what differs from centre to centre: its evidence, steps, sums
 */
export function printScale(texts: readonly string[]): number {
	const letters = texts.reduce((sum, text) => sum + text.length, 0);
	const scale = Math.sqrt(PAGE_MM / (FRAME_MM + LETTER_MM * letters));
	return Math.floor(Math.min(LARGEST, Math.max(SMALLEST, scale)) * 100) / 100;
}
