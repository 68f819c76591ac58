import { escape } from 'arquero';
import { rowsOf } from '$lib/data/table.js';
import type { Tables } from '$lib/data/tables.js';
import type { SourceRow } from '$lib/data/rows.js';
import type { Speech } from '$lib/i18n/context.js';
import { encodeView } from '$lib/view/codec.js';
import { filtersOf, type Filter, type View } from '$lib/view/view.js';
import { attribution } from './attribution.js';
import type { CentreRow } from './centre-row.js';
import { CENTRE_COLUMNS } from './centres-codebook.js';
import { LICENCE } from './licence.js';
import { rowsView } from './rows-view.js';

/** Rows with all that is needed to use them: what they are, what their columns mean, where they come from, how to cite them. */
export interface CentresDocument {
	/** What chose and ordered the rows; null where nothing was filtered. */
	readonly view: Pick<View, 'date' | 'stage' | 'unit' | Filter> & {
		readonly sort: string;
	};
	/** The same as a query, defaults left out: appended to the address of the atlas it shows these rows. */
	readonly query: string;
	/** Address of this answer. */
	readonly url: string;
	/** The day the data describe. */
	readonly stand: string;
	readonly licence: { readonly name: string; readonly url: string };
	/** Lines to credit; see `attribution.ts`. */
	readonly attribution: readonly string[];
	readonly columns: readonly {
		readonly name: string;
		readonly type: string;
		readonly unit: string | null;
		readonly description: string;
		readonly codes?: readonly string[];
	}[];
	readonly rows: readonly CentreRow[];
	readonly sources: readonly SourceRow[];
}

/**
 * @param rows the rows of the view
 * @param url address of the answer, for citing it
 */
export function centresDocument(
	tables: Tables,
	view: View,
	stand: string,
	rows: readonly CentreRow[],
	url: string,
	speech: Speech
): CentresDocument {
	const { date, stage, unit, sort } = rowsView(view, stand);
	const sources = sourcesOf(tables, rows);
	return {
		view: { date, stage, ...filtersOf(view), unit, sort: (sort.descending ? '-' : '') + sort.key },
		query: encodeView(rowsView(view, stand), stand),
		url,
		stand,
		licence: LICENCE,
		attribution: attribution(stand, sources, url, speech),
		columns: CENTRE_COLUMNS.map(({ name, type, unit, description, codes }) => ({
			name,
			type,
			unit: unit === null ? null : unit[speech.language],
			description: description[speech.language],
			...(codes ? { codes } : {})
		})),
		rows,
		sources
	};
}

/** Every source a row names, in order of its key. */
function sourcesOf(tables: Tables, rows: readonly CentreRow[]): SourceRow[] {
	const named = new Set(
		rows.flatMap((row) =>
			[row.source_ids, row.funding_source_ids, row.population_source_ids, row.foreign_share_source_ids ?? ''].flatMap(
				(ids) => ids.split(' ')
			)
		)
	);
	return rowsOf(tables.sources.filter(escape((row: SourceRow) => named.has(row.source_id))).orderby('source_id'));
}
