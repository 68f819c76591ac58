/** What this project uses of the `edtf` package, which ships no types. */
declare module 'edtf' {
	interface EdtfValue {
		readonly type: string;
		/** First and last millisecond of the date, UTC; null at an unknown end of an interval. */
		readonly min: number;
		readonly max: number;
		toString(): string;
	}
	/** @throws if the text is not EDTF level 2 */
	export default function edtf(text: string): EdtfValue;
}
