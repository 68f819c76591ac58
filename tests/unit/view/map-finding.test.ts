import { describe, expect, it } from 'vitest';
import { municipalityPlaces } from '$lib/data/queries/places.js';
import { fundingModel } from '$lib/model/funding.js';
import { mapFinding } from '$lib/view/map-finding.js';
import { selectStates, statesAt } from '$lib/view/selection.js';
import { defaultView, type View } from '$lib/view/view.js';
import { atlas, tables } from '../../real-data.js';
import { german, english } from '../speech.js';

const model = fundingModel(atlas.rules);
const municipalities = municipalityPlaces(tables);

function finding(change: Partial<View>, speech = german): string {
	const view = { ...defaultView(atlas.stand), ...change };
	return mapFinding(
		{ atlas, view, selected: selectStates(statesAt(atlas, model, view), view), municipalities },
		speech
	);
}

describe('the finding of a map', () => {
	it('says by when most and all had begun', () => {
		expect(finding({})).toBe('32 von 54 Zentren waren bis Ende 2013 sicher eingerichtet, alle bis Ende 2018');
		expect(finding({}, english)).toBe(
			'32 of 54 centres were surely established by the end of 2013, all by the end of 2018'
		);
		expect(finding({ date: '2014-12-31' })).toBe('32 von 54 Zentren waren bis Ende 2013 sicher eingerichtet');
		expect(finding({ only: ['05122'] })).toBe('Das Zentrum war bis Ende 2012 sicher eingerichtet');
	});

	it('says how few there were before', () => {
		expect(finding({ date: '2012-01-01' })).toBe('Noch keins von 54 Zentren ist am 1. Januar 2012 sicher eingerichtet');
		expect(finding({ date: '2013-01-31' })).toMatch(/^Erst \d+ von 54 Zentren sind am 31. Januar 2013 sicher/);
	});

	it('counts at the date', () => {
		expect(finding({ measure: 'status', date: '2013-12-31' })).toBe(
			'Am 31. Dezember 2013 sicher eingerichtet: 32 von 54 Zentren, vielleicht:\u00a017, noch nicht:\u00a05'
		);
	});

	it('names the range of an amount, and where a share is least and most', () => {
		expect(finding({ measure: 'posts' })).toMatch(/^Die Richtlinie sieht je Zentrum [\d,–]+ Stellen vor$/);
		expect(finding({ measure: 'funding', unit: 'total', level: 'district' })).toMatch(
			/^Die Obergrenze der Förderung je Bezirk liegt seit 2012 zusammen bei [\d,–]+\sMio\.\s€$/
		);
		expect(finding({ measure: 'foreign' })).toMatch(/ reicht von [\d,]+\s% \(.+\) bis [\d,]+\s% \(.+\)$/u);
		expect(finding({ measure: 'foreign', level: 'municipality' })).toMatch(/^Der Ausländeranteil reicht von/);
		expect(finding({ measure: 'foreign', only: ['05913'] })).toMatch(
			/^Der Ausländeranteil beträgt [\d,]+\s% \(Dortmund\)$/u
		);
	});

	it('falls back to what the map shows where there is nothing to say', () => {
		expect(finding({ only: ['05122'], kind: 'county' })).toBe('Jahr der Einrichtung');
		expect(finding({ measure: 'funding', date: '2012-01-01' })).toMatch(/^Modellierte Landesförderung/);
	});
});
