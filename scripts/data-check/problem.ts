/** One thing that is wrong, at one place of one file. `column` is `*` when it is the whole line or file. */
export interface Problem {
	/** Path relative to the data folder. */
	readonly file: string;
	/** Physical line, from 1. */
	readonly line: number;
	readonly column: string;
	/** What is wrong and what was expected: `"x" is not a date, expected …`. */
	readonly what: string;
}

/** The problem as the one line that a person reads: `facts.csv:12: column "date": what, expected …`. */
export function problemLine({ file, line, column, what }: Problem): string {
	return `${file}:${line}: column "${column}": ${what}`;
}
