const LONGEST = 60;

/** The text in quotes on one line, shortened when long, for use in a message. */
export function quote(text: string): string {
	const line = text.replaceAll('\n', '\\n');
	return line.length > LONGEST ? `"${line.slice(0, LONGEST - 1)}…"` : `"${line}"`;
}
