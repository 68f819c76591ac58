import type { Day } from '$lib/model/day.js';
import type { Confidence, Event } from '$lib/model/fact.js';
import type { Stage } from '$lib/model/stage.js';
import type { District, Kind } from '$lib/model/territory.js';

/** A stage of a centre as the browser gets it: the interval, and the source that dates it best. */
export interface CentreStage {
	readonly earliest: Day;
	readonly latest: Day | null;
	readonly contested: boolean;
	readonly best: BestDate | null;
}

export interface BestDate {
	/** EDTF, as stated. */
	readonly date: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
	readonly source: string;
	/** Address of the source; empty if it has none. */
	readonly url: string;
}

/** A fact as a dot on the timeline. */
export interface Dot {
	readonly event: Event;
	readonly earliest: Day;
	readonly latest: Day;
}

/** One of the 54 centres with all that the views need, and no more. */
export interface Centre {
	readonly ags: string;
	readonly name: string;
	/** Name for labels: without "Kreis", without "an der Ruhr". */
	readonly short: string;
	readonly kind: Kind;
	readonly district: District;
	/** Whether a source names an RAA or similar office before the centre. */
	readonly predecessor: boolean;
	readonly stages: Readonly<Record<Stage, CentreStage>>;
	readonly dots: readonly Dot[];
	/** Inhabitants at `Atlas.populationDates`. */
	readonly population: readonly number[];
	/** Foreign nationals on 9 May 2011 (census, c2011). */
	readonly foreign2011: number;
	/** Foreign nationals' share in percent at `Atlas.foreignShareDates` (INKAR); null where it is not published for this territory alone. */
	readonly foreignShare: readonly number[] | null;
}
