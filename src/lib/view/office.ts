import type { Day } from '$lib/model/day.js';

/** The statewide co-ordination office (LaKI) sat in Dortmund from 2 December 2013 (s221) to 1 April 2021 (s250). */
const OFFICE = { territory: '05913', first: '2013-12-02', last: '2021-04-01' };

/** Territory of the statewide co-ordination office on a date; null while there was none. */
export const officeAt = (date: Day) => (date >= OFFICE.first && date <= OFFICE.last ? OFFICE.territory : null);
