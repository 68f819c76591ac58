import { bilingualTexts } from './bilingual-texts.js';
import { type DataPackage, dataPackage } from './data-package.js';
import { danglingNames } from './dangling-names.js';
import type { Problem } from './problem.js';

/** Name of the file that describes all others. */
export const PACKAGE_FILE = 'datapackage.json';

export interface ReadPackage {
	/** The package, or nothing when it cannot be relied on. */
	readonly pkg: DataPackage | undefined;
	readonly problems: readonly Problem[];
}

/** Reads `datapackage.json` and tells all that is wrong with it; with any problem no package is given. */
export function readPackage(bytes: Uint8Array | undefined): ReadPackage {
	if (bytes === undefined) {
		return broken([at(1, '*', 'the file is missing, expected a Frictionless Data Package that lists all files')]);
	}
	const json = parse(new TextDecoder().decode(bytes));
	if ('problem' in json) return broken([json.problem]);

	const problems: Problem[] = [];
	const complain = (path: string, what: string): void => void problems.push(at(1, path === '' ? '*' : path, what));
	const pkg = dataPackage(json.value, '', complain);
	if (pkg === undefined || problems.length > 0) return broken(problems);
	danglingNames(pkg, complain);
	bilingualTexts(pkg, complain);
	return problems.length > 0 ? broken(problems) : { pkg, problems };
}

function parse(text: string): { value: unknown } | { problem: Problem } {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const reason = message.split(/, (?:\.\.\.)?"|\n/)[0];
		return { problem: at(lineOf(text, message), '*', `the file is not JSON (${reason}), expected valid JSON`) };
	}
}

/** Characters before the fault that V8 quotes when it does not tell the position. */
const QUOTED_BEFORE = 10;

/** The line of the fault that V8 names in its message by position or by quoting the text around; else the last. */
function lineOf(text: string, message: string): number {
	const position = /position (\d+)/.exec(message)?.[1];
	const around = /\.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message)?.[1];
	const fault = position ?? (around === undefined ? undefined : text.indexOf(around) + QUOTED_BEFORE);
	return text.slice(0, fault === undefined ? undefined : Number(fault)).split('\n').length;
}

function at(line: number, column: string, what: string): Problem {
	return { file: PACKAGE_FILE, line, column, what };
}

function broken(problems: readonly Problem[]): ReadPackage {
	return { pkg: undefined, problems };
}
