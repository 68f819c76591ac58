import type { SourceRow } from '$lib/data/rows.js';
import type { Speech } from '$lib/i18n/context.js';
import { LICENCE } from './licence.js';

/**
 * How to credit rows: the atlas first, then each source under a licence of its own, as that licence demands.
 *
 * @param stand the day the data describe
 * @param sources the sources of the rows
 * @param url address of the rows
 */
export function attribution(
	stand: string,
	sources: readonly SourceRow[],
	url: string,
	{ t, f }: Pick<Speech, 't' | 'f'>
): string[] {
	return [
		`${t.site}, ${t.footer.stand(f.day(stand))}, ${LICENCE.name} (${LICENCE.url}), ${url}`,
		...sources.flatMap((row) =>
			row.licence === null ? [] : [`${row.publisher === null ? '' : `${row.publisher}: `}${row.title} (${row.licence})`]
		)
	];
}
