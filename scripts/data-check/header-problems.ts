type Complain = (line: number, column: string, what: string) => void;

/** Complains about columns that are missing, unknown, doubled or in another order than the package has them. */
export function headerProblems(expected: readonly string[], header: readonly string[], complain: Complain): void {
	const wanted = `expected the header ${expected.join(',')}`;
	for (const name of expected.filter((each) => !header.includes(each))) {
		complain(1, name, `the column is missing, ${wanted}`);
	}
	header.forEach((name, index) => {
		if (!expected.includes(name)) complain(1, name, `the column is not in datapackage.json, ${wanted}`);
		else if (header.indexOf(name) < index) complain(1, name, `the column occurs twice, ${wanted}`);
	});
	const same = expected.length === header.length && expected.every((name) => header.includes(name));
	const moved = expected.find((name, index) => header[index] !== name);
	if (same && moved !== undefined) complain(1, moved, `the columns are in another order, ${wanted}`);
}
