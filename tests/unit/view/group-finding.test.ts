import { describe, expect, it } from 'vitest';
import { de } from '$lib/i18n/groups/de.js';
import { en } from '$lib/i18n/groups/en.js';
import { createFormatter } from '$lib/i18n/format.js';
import { groupFinding } from '$lib/view/group-finding.js';
import { groupsBy, type Group, type GroupedBy } from '$lib/view/groups.js';
import { atlas } from '../../real-data.js';

const [f, english] = [createFormatter('de'), createFormatter('en')];
const [dortmund, duisburg, bochum, kleve] = ['05913', '05112', '05911', '05154'];

function groupsOf(by: GroupedBy, only: readonly string[]): Group[] {
	const centres = atlas.centres.filter(({ ags }) => only.length === 0 || only.includes(ags));
	return groupsBy(centres, by, 'established', '2013-06-30');
}

function nameOf(group: Group): string {
	return atlas.districts[group.key as keyof typeof atlas.districts] ?? de.kinds[group.key] ?? group.key;
}

const finding = (by: GroupedBy, ...only: readonly string[]) =>
	groupFinding(by, groupsOf(by, only), only.length > 0, nameOf, de, f);
const findingInEnglish = (by: GroupedBy, ...only: readonly string[]) =>
	groupFinding(by, groupsOf(by, only), only.length > 0, nameOf, en, english);

describe('groupFinding', () => {
	it('speaks of whole districts and kinds where nothing is filtered', () => {
		expect(finding('district')).toBe(
			'Zuerst vollständig nachgewiesen: Köln, Detmold und Arnsberg (25. April 2014), zuletzt Düsseldorf (6. September 2018)'
		);
	});

	it('speaks of the selected centres where something is', () => {
		expect(finding('district', dortmund, duisburg)).toBe(
			'In der Auswahl zuerst nachgewiesen: das Zentrum im Bezirk Arnsberg (31. Juli 2013), zuletzt das Zentrum im Bezirk Düsseldorf (1. August 2013)'
		);
		expect(finding('kind', dortmund, bochum, kleve)).toBe(
			'In der Auswahl zuerst nachgewiesen: die beiden kreisfreien Städte (31. Juli 2013), zuletzt Kreis Kleve (6. September 2018)'
		);
		expect(findingInEnglish('district', dortmund, bochum, duisburg)).toBe(
			'First in the selection to be certain: the two centres in the district of Arnsberg (31 July 2013), last the centre in the district of Düsseldorf (1 August 2013)'
		);
	});

	it('has a finding for a single district or kind', () => {
		expect(finding('district', dortmund, bochum)).toBe(
			'Die beiden ausgewählten Zentren im Bezirk Arnsberg waren bis zum 31. Juli 2013 vollständig nachgewiesen'
		);
		expect(finding('kind', dortmund, duisburg)).toBe(
			'Die beiden ausgewählten kreisfreien Städte waren bis zum 1. August 2013 vollständig nachgewiesen'
		);
		expect(findingInEnglish('kind', dortmund, bochum, duisburg)).toBe(
			'The 3 selected cities were all certain by 1 August 2013'
		);
	});

	it('names a single centre', () => {
		expect(finding('district', dortmund)).toBe('Dortmund im Bezirk Arnsberg war bis zum 31. Juli 2013 nachgewiesen');
		expect(finding('kind', dortmund)).toBe('Dortmund war bis zum 31. Juli 2013 nachgewiesen');
	});

	it('says of one that is never complete that it is not yet', () => {
		const open = groupsOf('district', [dortmund, bochum]).map((group) => ({ ...group, completeBy: null }));
		expect(groupFinding('district', open, true, nameOf, de, f)).toBe(
			'Die beiden ausgewählten Zentren im Bezirk Arnsberg sind noch nicht vollständig nachgewiesen'
		);
	});
});
