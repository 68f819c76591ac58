import { de as centreDe } from './centre/de.js';
import { en as centreEn } from './centre/en.js';
import { de as groupsDe } from './groups/de.js';
import { en as groupsEn } from './groups/en.js';

type Tree = { readonly [key: string]: unknown };

/**
 * The messages that one page alone needs and loads (`<page>/load.ts`), by its folder, for the check that both languages
 * are complete. Only the build and a test import this.
 */
export const pageMessages: Readonly<Record<string, { de: Tree; en: Tree }>> = {
	centre: { de: centreDe, en: centreEn },
	groups: { de: groupsDe, en: groupsEn }
};
