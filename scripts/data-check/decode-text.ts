type Complain = (line: number, column: string, what: string) => void;

const BOM = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
	[0xff, 0xfe],
	[0xfe, 0xff]
];

/**
 * The bytes of a file as text with LF line ends. Complains about a byte order mark, Windows line ends and a missing
 * last line end; bytes that are not UTF-8 become U+FFFD, which `textProblem` finds in their cells.
 */
export function decodeText(bytes: Uint8Array, complain: Complain): string {
	if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) {
		complain(1, '*', 'the file is UTF-16, expected UTF-8 without a byte order mark');
		return new TextDecoder('utf-16').decode(bytes).replaceAll('\r\n', '\n');
	}
	if (startsWith(bytes, BOM)) {
		complain(1, '*', 'the file begins with a byte order mark, expected UTF-8 without one');
	}
	const text = new TextDecoder('utf-8').decode(bytes);
	const windows = text.indexOf('\r\n');
	if (windows >= 0) {
		complain(
			lineAt(text, windows),
			'*',
			'the line ends with CRLF (as on Windows), expected LF alone in the whole file'
		);
	}
	const unix = text.replaceAll('\r\n', '\n');
	if (unix !== '' && !unix.endsWith('\n')) {
		const last = lineAt(unix, unix.length);
		complain(last, '*', 'the last line has no line end, expected one (was the file cut off?)');
	}
	return unix;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

function lineAt(text: string, position: number): number {
	return text.slice(0, position).split('\n').length;
}
