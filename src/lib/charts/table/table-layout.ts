/** A column of a drawn table. */
export interface DrawnColumn {
	readonly name: string;
	/** Where its text begins, or ends if it is `end`; in pixels. */
	readonly x: number;
	readonly anchor: 'start' | 'end';
	/** Letters of a line of its head. */
	readonly letters: number;
}

/** A name over a column in lines: broken between words and where a hyphen may stand, never within a word of one piece. */
export function headLines(name: string, letters: number): string[] {
	const lines: string[] = [];
	const pieces = name.split(/(?<=\s|\u00ad)/);
	for (const [index, piece] of pieces.entries()) {
		const line = lines.at(-1);
		const room = letters - Number(pieces[index + 1] !== undefined && piece.endsWith('\u00ad'));
		if (line === undefined || (line + piece).replaceAll('\u00ad', '').trimEnd().length > room) lines.push(piece);
		else lines[lines.length - 1] = line + piece;
	}
	return lines.map((line, index) => {
		const isBroken = index < lines.length - 1 && line.endsWith('\u00ad');
		return line.replaceAll('\u00ad', '').trimEnd() + (isBroken ? '-' : '');
	});
}
