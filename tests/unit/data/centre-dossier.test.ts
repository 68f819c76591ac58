import { describe, expect, it } from 'vitest';
import { centreDossier } from '$lib/data/queries/centre-dossier.js';
import { de as words } from '$lib/i18n/centre/de.js';
import { contradictingFacts } from '$lib/view/contradictions.js';
import { derivationInWords } from '$lib/view/derivation-words.js';
import { atlas, tables } from '../../real-data.js';
import { german } from '../speech.js';

const dossierOf = (ags: string) => {
	const dossier = centreDossier(tables, ags, 'de');
	if (!dossier) throw new Error(`no dossier ${ags}`);
	return dossier;
};

describe('centreDossier', () => {
	it('agrees with the intervals of the atlas', () => {
		for (const centre of atlas.centres) {
			const { derivations, evidence, municipalities } = dossierOf(centre.ags);
			for (const stage of ['approved', 'working'] as const) {
				const { earliest, latest, contested } = centre.stages[stage];
				expect(derivations[stage], `${centre.name} ${stage}`).toMatchObject({ earliest, latest, contested });
			}
			expect(evidence.length).toBeGreaterThan(0);
			const inhabitants = municipalities.reduce((sum, place) => sum + place.population, 0);
			expect(inhabitants, centre.name).toBe(centre.population.at(-1));
		}
	});

	it('knows no centre that is not there', () => {
		expect(centreDossier(tables, '99999', 'de')).toBeNull();
	});

	it('names the sources of everything it states', () => {
		const { evidence, money, sources } = dossierOf('05913');
		const [ofEvidence, ofMoney] = [sources.evidence, sources.money].map((list) => list.map((source) => source.id));
		for (const item of evidence) expect(ofEvidence).toContain(item.sourceId);
		for (const grant of money) expect(ofMoney).toContain(grant.sourceId);
		expect(ofEvidence).toEqual([...new Set(ofEvidence)]);
	});

	it('sets the statements that contradict each other side by side: Köln, and only where it is contested', () => {
		const { derivations } = dossierOf('05315');
		expect(contradictingFacts(derivations.working).length).toBeGreaterThan(1);
		expect(contradictingFacts(derivations.approved)).toEqual([]);
	});
});

describe('derivationInWords', () => {
	it('tells how Dortmund was approved, from the guideline to the span', () => {
		const { derivations, evidence } = dossierOf('05913');
		const steps = derivationInWords(derivations.approved, evidence, words.derivation, german);
		expect(steps[0]).toMatchObject({ text: expect.stringContaining('25. Juni 2012'), isDecisive: true });
		expect(steps[1]).toMatchObject({ left: 'Es bleibt: spätestens 31. Juli 2013.', isConflict: false });
		expect(steps.at(-1)?.text).toContain('noch kein Zentrum, 6. März 2013');
		expect(steps.at(-1)?.left).toBe('Es bleibt: 7. März – 31. Juli 2013.');
	});

	it('decides by what changes the span or contradicts it: in Kleve most statements only confirm', () => {
		const { derivations, evidence } = dossierOf('05154');
		const steps = derivationInWords(derivations.working, evidence, words.derivation, german);
		const idle = steps.filter((step) => !step.isDecisive);
		expect(idle.length).toBeGreaterThan(1);
		for (const step of steps) expect(step.isDecisive).toBe(step.left !== words.derivation.unchanged);
	});

	it('does not read an end into a statement that has none: Kleve awaited its notice, of unknown day', () => {
		const { derivations, evidence } = dossierOf('05154');
		const all = Object.values(derivations).flatMap((derivation) =>
			derivationInWords(derivation, evidence, words.derivation, german)
		);
		const notice = all.filter((step) => step.text.startsWith('Zuwendungsbescheid, frühestens'));
		expect(notice).not.toHaveLength(0);
		for (const step of notice) expect(step.text).toContain('Bis wann die Stufe erreicht war, sagt diese Angabe nicht.');
	});

	it('says where statements have no day in common', () => {
		const { derivations, evidence } = dossierOf('05315');
		const steps = derivationInWords(derivations.working, evidence, words.derivation, german);
		expect(steps.some((step) => step.isConflict && step.text.includes('keinen Tag gemeinsam'))).toBe(true);
	});
});
