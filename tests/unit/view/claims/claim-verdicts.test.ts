import { describe, expect, it } from 'vitest';
import { atlasOf } from '$lib/data/atlas.js';
import { claimEvidenceOf, type ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Statement } from '$lib/data/queries/statements.js';
import { verdictsDe } from '$lib/i18n/verdicts/de.js';
import { verdictsEn } from '$lib/i18n/verdicts/en.js';
import { intervalOf } from '$lib/model/edtf.js';
import { intervalSources } from '$lib/view/interval-sources.js';
import { claimVerdicts } from '$lib/view/claims/claim-verdicts.js';
import { atlas, pack, tables } from '../../../real-data.js';
import { english, german } from '../../speech.js';

const evidence = claimEvidenceOf(atlas, tables, 'de');
const speech = { words: verdictsDe, f: german.f };
const verdictOf = (id: string, changed: Partial<ClaimEvidence> = {}) => {
	const [found] = claimVerdicts({ ...evidence, ...changed }, speech, [id]);
	if (!found) throw new Error(`no claim ${id}`);
	return found;
};

/** The claims with another value for one of them. */
const claiming = (id: string, value: string) => ({
	claims: evidence.claims.map((claim) => (claim.id === id ? { ...claim, value } : claim))
});

/** The statements with some more about Dortmund. */
function saying(...more: Pick<Statement, 'event' | 'date' | 'sourceId' | 'noteGerman'>[]) {
	const added = more.map((fact, index): Statement => ({
		id: `05913-9${index}`,
		confidence: 'primary',
		basis: 'stated',
		note: fact.noteGerman,
		...fact,
		...intervalOf(fact.date)
	}));
	const known = evidence.statements.get('05913') ?? [];
	return { statements: new Map([...evidence.statements, ['05913', [...known, ...added]]]) };
}

/** All centres established on one day. */
const establishedOn = (day: string) => ({
	centres: evidence.centres.map((centre) => ({
		...centre,
		stages: { ...centre.stages, established: { ...centre.stages.established, earliest: day, latest: day } }
	}))
});

describe('claimVerdicts on the real facts', () => {
	it('names those who give the same number of centres independently', () => {
		const [count] = claimVerdicts(evidence, speech);
		expect(count?.reason).toMatch(/Dieselbe Zahl nennen unabhängig davon: [^;.]+; [^;.]+\. Welche 47 /);
		expect(count?.reason).toContain('Westfalenspiegel');
		const say = (others: string[]) => verdictsDe.count.reason.confirmed(47, 47, 49, 54, '31. Dezember 2013', others);
		expect(say([])).toContain('Keine unabhängige Quelle');
		expect(say(['A'])).toContain('nennt unabhängig davon: A.');
	});

	it('has a verdict with figures and sources for each of the fourteen claims, in both languages', () => {
		const other = claimEvidenceOf(atlasOf(pack, tables, 'en'), tables, 'en');
		const both = [claimVerdicts(evidence, speech), claimVerdicts(other, { words: verdictsEn, f: english.f })];
		for (const verdicts of both) {
			expect(verdicts.map(({ claim }) => claim.id)).toEqual(evidence.claims.map(({ id }) => id));
			for (const { claim, finding, reason, sourceIds, table } of verdicts) {
				expect(`${finding} ${reason}`, claim.id).not.toMatch(/undefined|NaN|null/);
				expect(sourceIds, claim.id).toContain(claim.sourceId);
				for (const id of sourceIds) expect(evidence.sources.has(id), `${claim.id} ${id}`).toBe(true);
				for (const row of table.rows) expect(row).toHaveLength(table.head.length);
			}
		}
		expect(both[1]?.map(({ verdict }) => verdict)).toEqual(both[0]?.map(({ verdict }) => verdict));
	});

	it('names the figures that carry the verdict', () => {
		expect(verdictOf('c01').reason).toContain('32');
		expect(verdictOf('c01').reason).toContain('49');
		expect(verdictOf('c09').reason).toContain('9,01');
		expect(verdictOf('c03').reason).toContain('Kreis Kleve');
	});
});

describe('the sources of a claim', () => {
	const sourcesOf = (id: string) => verdictOf(id).sourceIds;
	const dating = intervalSources(evidence.centres, evidence.statements, 'established');
	const ruleSources = [...evidence.ruleSources.values()].flat();

	it.each(['c01', 'c03'])('%s: the band’s centres and the published counts on it', (id) => {
		const sources = sourcesOf(id);
		expect(sources).toEqual(expect.arrayContaining(dating));
		const drawn = evidence.reported.filter((count) => !count.isPart && (count.earliest ?? '') <= '2018-12-31');
		expect(drawn.length).toBeGreaterThan(25);
		expect(sources).toEqual(expect.arrayContaining(drawn.map(({ sourceId }) => sourceId)));
		expect(sources, 'the guideline, at which the band begins').toContain('s253');
		expect(sources, 'bounds centres that no source dates').toContain('s003');
		for (const after of evidence.reported.filter((count) => (count.earliest ?? '') > '2018-12-31')) {
			expect(sources, 'is not drawn').not.toContain(after.sourceId);
		}
	});

	it.each(['c08', 'c09'])('%s: the centres that are added up, and the rule of the year', (id) => {
		expect(sourcesOf(id)).toEqual(
			expect.arrayContaining([...dating, 's003', ...(evidence.ruleSources.get('r2012') ?? [])])
		);
	});

	it('c08: the published count that is multiplied', () => {
		expect(sourcesOf('c08')).toEqual(expect.arrayContaining(['s221', 's222']));
	});

	it.each(['c06', 'c07'])('%s: every rule drawn', (id) => {
		expect(sourcesOf(id)).toEqual(expect.arrayContaining(ruleSources));
	});

	it('whatever a drawing or its table names by key is among them', () => {
		for (const { claim, drawing, table, sourceIds } of claimVerdicts(evidence, speech)) {
			const named = JSON.stringify([drawing, table]).match(/\b[sc]\d{3,4}\b|\binkar\b/g) ?? [];
			for (const id of named) expect(sourceIds, claim.id).toContain(id);
		}
	});
});

describe('a check can fail', () => {
	it('c01: 47 is possible; 20 would be documented, 52 ruled out', () => {
		expect(verdictOf('c01').verdict).toBe('qualified');
		expect(verdictOf('c01', establishedOn('2013-01-01')).verdict).toBe('contradicted');
		expect(verdictOf('c01', claiming('c01', '30')).verdict).toBe('confirmed');
		expect(verdictOf('c01', claiming('c01', '52')).verdict).toBe('contradicted');
	});

	it('c02: 53 counts Aachen once; 54 agrees with everything, 40 with nothing', () => {
		expect(verdictOf('c02').verdict).toBe('qualified');
		expect(verdictOf('c02', claiming('c02', '54')).verdict).toBe('confirmed');
		expect(verdictOf('c02', claiming('c02', '40')).verdict).toBe('contradicted');
	});

	it('c03: 18 months were enough for some; all at once would confirm it, all in 2018 contradict it', () => {
		expect(verdictOf('c03').verdict).toBe('qualified');
		expect(verdictOf('c03', establishedOn('2013-12-01')).verdict).toBe('confirmed');
		expect(verdictOf('c03', establishedOn('2018-01-01')).verdict).toBe('contradicted');
	});

	it('c04 and c13: the day of the milestone decides', () => {
		expect(verdictOf('c04').verdict).toBe('confirmed');
		expect(verdictOf('c04', claiming('c04', '2011')).verdict).toBe('contradicted');
		expect(verdictOf('c04', claiming('c04', '2012-02-08/2012-02-09')).verdict).toBe('confirmed');
		expect(verdictOf('c13').verdict).toBe('confirmed');
		expect(verdictOf('c13', claiming('c13', '2013-11-02')).verdict).toBe('contradicted');
		expect(verdictOf('c13', { milestones: [] }).verdict).toBe('unchecked');
	});

	it('c05: only the text itself says July; a notice would confirm it, an earlier one contradict it', () => {
		expect(verdictOf('c05').verdict).toBe('qualified');
		const approval = { event: 'approval', sourceId: 's008', noteGerman: '' } as const;
		expect(verdictOf('c05', saying({ ...approval, date: '2013-07-10' })).verdict).toBe('confirmed');
		expect(verdictOf('c05', saying({ ...approval, date: '2013-05-10' })).verdict).toBe('contradicted');
		expect(verdictOf('c05', { statements: new Map() }).verdict).toBe('unchecked');
	});

	it('c05: the claim cannot confirm itself', () => {
		const approval = { event: 'approval', sourceId: 's286', noteGerman: '', date: '2013-07-10' } as const;
		expect(verdictOf('c05', saying(approval)).verdict).toBe('qualified');
	});

	it('c06 and c07: the rule in force decides', () => {
		expect([verdictOf('c06').verdict, verdictOf('c07').verdict]).toEqual(['confirmed', 'confirmed']);
		const rules = evidence.rules.map((rule) => ({ ...rule, specialistPosts: 4, teacherPosts: 1 }));
		expect([verdictOf('c06', { rules }).verdict, verdictOf('c07', { rules }).verdict]).toEqual([
			'contradicted',
			'contradicted'
		]);
		expect(verdictOf('c06', { rules: [] }).verdict).toBe('unchecked');
	});

	it('c08: more than 100 only with nearly all centres', () => {
		expect(verdictOf('c08').verdict).toBe('qualified');
		expect(verdictOf('c08', establishedOn('2013-01-01')).verdict).toBe('confirmed');
		expect(verdictOf('c08', claiming('c08', '>200')).verdict).toBe('contradicted');
	});

	it('c09: reported elsewhere, but more than the rule pays', () => {
		expect(verdictOf('c09').verdict).toBe('qualified');
		const generous = evidence.rules.map((rule) => ({ ...rule, specialistRateEur: 60_000 }));
		expect(verdictOf('c09', { rules: generous }).verdict).toBe('confirmed');
		const alone = evidence.sums.map((sum) => ({ ...sum, sourceIds: ['s286'] }));
		expect(verdictOf('c09', { sums: alone }).verdict).toBe('contradicted');
	});

	it('c10: the city says so itself; without its page nobody does', () => {
		expect(verdictOf('c10').verdict).toBe('confirmed');
		const rest = (evidence.statements.get('05913') ?? []).filter((fact) => fact.sourceId !== 's008');
		expect(verdictOf('c10', { statements: new Map([['05913', rest]]) }).verdict).toBe('unchecked');
	});

	it('c11, c12 and c14: words that no source holds cannot be checked, and can once one does', () => {
		expect(verdictOf('c11').verdict).toBe('unchecked');
		const note = { event: 'context', date: '2014', sourceId: 's009' } as const;
		expect(verdictOf('c11', saying({ ...note, noteGerman: 'Feld Arbeit und Unternehmen' })).verdict).toBe('qualified');
		expect(verdictOf('c12').verdict).toBe('unchecked');
		expect(verdictOf('c12', saying({ ...note, noteGerman: 'Durchgängige Sprachbildung' })).verdict).toBe('qualified');
		expect(verdictOf('c14').verdict).toBe('qualified');
		expect(
			verdictOf('c14', { sources: new Map([...evidence.sources].filter(([id]) => id === 's286')), milestones: [] })
				.verdict
		).toBe('unchecked');
	});
});
