import type { Language } from './atlas.js';
import { tables } from './bundled.js';
import { evidenceFor, type Evidence } from './queries/evidence.js';
import { rowsOf } from './table.js';

const territories = new Set(rowsOf(tables.territories).map((row) => row.ags));
const kept = new Map<string, readonly Evidence[]>();

/** The evidence for a centre, queried once a language; null if there is no such centre. */
export function evidenceOf(ags: string, language: Language): readonly Evidence[] | null {
	if (!territories.has(ags)) return null;
	const key = `${language} ${ags}`;
	const evidence = kept.get(key) ?? evidenceFor(tables, ags, language);
	kept.set(key, evidence);
	return evidence;
}
