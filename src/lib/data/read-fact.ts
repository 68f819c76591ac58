import { intervalOf } from '$lib/model/edtf.js';
import type { Fact } from '$lib/model/fact.js';
import type { FactRow } from './rows.js';

/** A row of `facts.csv` as the rules need it, its date read as an interval. */
export function readFact(row: FactRow): Fact {
	const { id, event, date, confidence, basis, source_id: sourceId } = row;
	return { id, event, date, confidence, basis, sourceId, ...intervalOf(date) };
}
