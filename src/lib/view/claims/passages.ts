import type { ClaimEvidence } from '$lib/data/claim-evidence.js';
import type { Claim } from '$lib/data/queries/claims.js';
import type { Event } from '$lib/model/fact.js';
import { territoryOf } from './territory-of.js';
import type { Passage } from './check-wording.js';

const passage = ({ note, noteGerman, sourceId }: { note: string; noteGerman: string; sourceId: string }): Passage => ({
	german: noteGerman,
	shown: note,
	sourceId
});

/** What sources that count say of the centre a claim is about, of some events or of all. */
export function centrePassages(claim: Claim, { statements }: ClaimEvidence, events?: readonly Event[]): Passage[] {
	return (statements.get(territoryOf(claim)) ?? [])
		.filter((fact) => fact.confidence !== 'weak' && (!events || events.includes(fact.event)))
		.map(passage);
}

/** What sources that count say of any centre, and the milestones. */
export function allPassages({ statements, milestones }: ClaimEvidence): Passage[] {
	const facts = [...statements.values()].flat().filter((fact) => fact.confidence !== 'weak');
	return [
		...facts.map(passage),
		...milestones.map(({ labelGerman, label, sourceId }) => ({ german: labelGerman, shown: label, sourceId }))
	];
}

const OFFICE = /Landesweite Koordinierungsstelle|LaKI/;

/** Milestones and titles of sources that name the statewide co-ordination office. */
export function officePassages({ milestones, sources }: ClaimEvidence): Passage[] {
	return [
		...milestones.map(({ labelGerman, label, sourceId }) => ({ german: labelGerman, shown: label, sourceId })),
		...[...sources.values()].map(({ title, id }) => ({ german: title, shown: `„${title}“`, sourceId: id }))
	].filter(({ german }) => OFFICE.test(german));
}
