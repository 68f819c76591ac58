import { describe, expect, it } from 'vitest';
import { contentDisposition, fileName, pictureName } from '$lib/export/file-name.js';
import { createSpeech } from '$lib/i18n/context.js';
import { de } from '$lib/i18n/de.js';
import { en } from '$lib/i18n/en.js';
import { defaultView } from '$lib/view/view.js';
import { atlas, pack } from '../../real-data.js';

const view = { ...defaultView(pack.stand), date: '2013-12-31' };
const german = createSpeech('de', de);

describe('fileName', () => {
	it('says the date and the stage', () => {
		expect(fileName(view, atlas, german, 'csv')).toBe('zentrenatlas-nrw_2013-12-31_eingerichtet.csv');
	});

	it('says every filter, in either language', () => {
		const filtered = { ...view, district: '051', kind: 'county', predecessor: 'no', status: 'unknown' } as const;
		expect(fileName(filtered, atlas, german, 'csv')).toBe(
			'zentrenatlas-nrw_2013-12-31_eingerichtet_bezirk-düsseldorf_kreis_ohne-belegten-vorgänger_stand-ungewiss.csv'
		);
		expect(fileName(filtered, atlas, createSpeech('en', en), 'json')).toBe(
			'zentrenatlas-nrw_2013-12-31_established_district-of-düsseldorf_county-kreis_no-predecessor-documented_status-uncertain.json'
		);
	});
});

describe('pictureName', () => {
	it('says figure, date and filters, and of a map what it shows', () => {
		const filtered = { ...view, measure: 'funding', district: '051' } as const;
		expect(pictureName('map', filtered, atlas, german)).toBe(
			'zentrenatlas-nrw_map_förderung_zentren_2013-12-31_eingerichtet_bezirk-düsseldorf.svg'
		);
		expect(pictureName('timeline', filtered, atlas, createSpeech('en', en))).toBe(
			'zentrenatlas-nrw_timeline_2013-12-31_established_district-of-düsseldorf.svg'
		);
	});

	it('stays short when many areas are picked', () => {
		const only = atlas.centres.slice(0, 40).map(({ ags }) => ags);
		expect(pictureName('map', { ...view, only }, atlas, german).length).toBeLessThan(120);
	});
});

describe('contentDisposition', () => {
	it('gives the name in ASCII and as it is', () => {
		expect(contentDisposition('attachment', 'bezirk-köln_straße.csv')).toBe(
			`attachment; filename="bezirk-koeln_strasse.csv"; filename*=UTF-8''bezirk-k%C3%B6ln_stra%C3%9Fe.csv`
		);
	});
});
