import { earlier, type Day } from '$lib/model/day.js';
import { FIRST_YEAR, type View } from './view.js';

/** The years from the first to this one, and the date within them. @param stand the data's own day, the last of all */
export function yearsUntil(last: number, date: Day, stand: Day): Pick<View, 'from' | 'to' | 'date'> {
	return { from: FIRST_YEAR, to: last, date: earlier(date, earlier(`${last}-12-31`, stand)) };
}
