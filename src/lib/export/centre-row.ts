import type { Confidence } from '$lib/model/fact.js';
import type { SeriesValue } from '$lib/model/series.js';
import type { Stage } from '$lib/model/stage.js';
import type { Status } from '$lib/model/status.js';
import type { District, Kind } from '$lib/model/territory.js';

/**
 * One centre as the API and every file give it. Names and codes are stable and the same in both languages; what each
 * column means, and its unit, is told in `centres-codebook.ts`. Unknown is null (an empty cell in CSV), never 0.
 */
export interface CentreRow {
	readonly ags: string;
	readonly name: string;
	readonly kind: Kind;
	/** The kind in words. */
	readonly kind_label: string;
	readonly district_ags: District;
	readonly district: string;
	readonly stage: Stage;
	/** ISO day. */
	readonly earliest: string;
	/** ISO day; null if nothing says by when. */
	readonly latest: string | null;
	readonly contested: boolean;
	/** EDTF, as the source states it. */
	readonly best_date: string | null;
	readonly best_date_confidence: Confidence | null;
	readonly best_date_source_id: string | null;
	/** Whether a source names a predecessor; false is no proof that there was none. */
	readonly predecessor: boolean;
	/** The day of the view, an ISO day. */
	readonly date: string;
	readonly status: Status;
	/** The status in words. */
	readonly status_label: string;
	/** EUR, to the cent. Modelled ceiling from 1 January of the date's year to the date. */
	readonly funding_year_low_eur: number;
	readonly funding_year_high_eur: number;
	/** EUR, to the cent. Modelled ceiling from 2012 to the date. */
	readonly funding_total_low_eur: number;
	readonly funding_total_high_eur: number;
	/** EUR per inhabitant, to the cent: the sum of the year. */
	readonly funding_per_inhabitant_low_eur: number;
	readonly funding_per_inhabitant_high_eur: number;
	/** Rules behind the sums, keys separated by spaces. */
	readonly funding_source_ids: string;
	/** Full-time equivalents by the guideline on the date, seconded teachers included. */
	readonly posts_low: number;
	readonly posts_high: number;
	/** Persons. */
	readonly population: number;
	readonly population_basis: SeriesValue['how'];
	readonly population_source_ids: string;
	/** Percent of the inhabitants. */
	readonly foreign_share_percent: number | null;
	/** ISO day the share holds for. */
	readonly foreign_share_date: string | null;
	readonly foreign_share_source_ids: string | null;
	readonly note: string | null;
	/** Sources of all facts about the centre, keys separated by spaces. */
	readonly source_ids: string;
	/** The same sources in words, separated by ` | `. */
	readonly sources: string;
}
