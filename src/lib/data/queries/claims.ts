import type { Language } from '../atlas.js';
import { rowsOf } from '../table.js';
import type { Tables } from '../tables.js';

/** A claim of the press text of December 2013, to be held against the facts. */
export interface Claim {
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	/** What is claimed as a number, a date (EDTF) or a duration; null if only words say it. */
	readonly value: string | null;
	/** Where in the atlas it is tested; `territory` with an AGS names one centre. */
	readonly where: string;
	readonly sourceId: string;
}

/** All claims in the order of `claims.csv`. */
export function claimList(tables: Tables, language: Language): Claim[] {
	return rowsOf(tables.claims).map((row) => ({
		id: row.claim_id,
		kind: row.kind,
		text: language === 'de' ? row.claim_de : row.claim_en,
		value: row.value,
		where: row.where,
		sourceId: row.source_id
	}));
}
