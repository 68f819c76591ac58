import { describe, expect, it } from 'vitest';
import { intervalOf } from '$lib/model/edtf.js';

describe('intervalOf', () => {
	it.each([
		['2013-08-01', '2013-08-01', '2013-08-01'],
		['2013-02', '2013-02-01', '2013-02-28'],
		['2012', '2012-01-01', '2012-12-31'],
		['2013~', '2012-01-01', '2014-12-31'],
		['2013-08~', '2013-07-01', '2013-09-30'],
		['2012-01~', '2011-12-01', '2012-02-29'],
		['2013-01/2013-06', '2013-01-01', '2013-06-30'],
		['2013-03-07/2013-05', '2013-03-07', '2013-05-31'],
		['/2014-04-25', null, '2014-04-25'],
		['/2014', null, '2014-12-31'],
		['2013-05-29/', '2013-05-29', null]
	])('%s is [%s, %s]', (text, earliest, latest) => {
		expect(intervalOf(text)).toEqual({ earliest, latest });
	});

	it.each(['', '/', '2013-13', '2013-02-30', '2014/2013', '01.08.2013', '2013-08-01/2013-08-02/2013-08-03', 'soon'])(
		'refuses "%s" by name',
		(text) => {
			expect(() => intervalOf(text)).toThrow(`"${text}" is not a date this atlas can read; expected EDTF`);
		}
	);
});
