import type { Language } from './atlas.js';
import { tables } from './bundled.js';
import { centreDossier, type CentreDossier } from './queries/centre-dossier.js';

const kept = new Map<string, CentreDossier | null>();

/** The dossier of a centre, queried once a language; null if there is no such centre. */
export function dossierOf(ags: string, language: Language): CentreDossier | null {
	const key = `${language} ${ags}`;
	const known = kept.get(key);
	if (known !== undefined) return known;
	const dossier = centreDossier(tables, ags, language);
	if (dossier) kept.set(key, dossier);
	return dossier;
}
