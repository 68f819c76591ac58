import { de as coverageDe } from './coverage/de.js';
import { en as coverageEn } from './coverage/en.js';
import { de as needDe } from './need/de.js';
import { en as needEn } from './need/en.js';

type Tree = { readonly [key: string]: unknown };

/**
 * The messages that one page alone needs and loads (`<page>/load.ts`), by its folder, for the check that both languages
 * are complete. Only the build and a test import this.
 */
export const pageMessages: Readonly<Record<string, { de: Tree; en: Tree }>> = {
	coverage: { de: coverageDe, en: coverageEn },
	need: { de: needDe, en: needEn }
};
