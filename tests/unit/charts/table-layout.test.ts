import { describe, expect, it } from 'vitest';
import { headLines } from '$lib/charts/table/table-layout.js';

describe('headLines', () => {
	it.each([
		['Einwohner', 10, ['Einwohner']],
		['Ausländer\u00adanteil', 10, ['Ausländer-', 'anteil']],
		['Ausländer\u00adanteil', 16, ['Ausländeranteil']],
		['foreign nationals, share', 10, ['foreign', 'nationals,', 'share']],
		['bestes Datum', 26, ['bestes Datum']],
		['Zusammenhang', 4, ['Zusammenhang']]
	])('sets %j in lines of %i letters', (name, letters, lines) => {
		expect(headLines(name, letters)).toEqual(lines);
	});
});
