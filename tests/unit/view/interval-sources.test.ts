import { describe, expect, it } from 'vitest';
import { statements } from '$lib/data/queries/statements.js';
import { intervalSources } from '$lib/view/interval-sources.js';
import { atlas, tables } from '../../real-data.js';

const facts = statements(tables, 'de');
const sourcesOf = (...ags: string[]) =>
	intervalSources(
		atlas.centres.filter((centre) => ags.includes(centre.ags)),
		facts,
		'established'
	);

describe('intervalSources', () => {
	it('names the source that dates a centre best', () => {
		expect(sourcesOf('05122')).toEqual(['s114']);
	});

	it('names what bounds a centre that no source dates', () => {
		expect(atlas.centres.find(({ ags }) => ags === '05111')?.stages.established.best).toBeNull();
		expect(sourcesOf('05111')).toContain('s003');
	});

	it('names each source once, in order', () => {
		const all = intervalSources(atlas.centres, facts, 'established');
		expect(all).toEqual([...new Set(all)].sort());
	});
});
