import { de as atlasDe } from './atlas/de.js';
import { en as atlasEn } from './atlas/en.js';
import { de as classesDe } from './classes/de.js';
import { en as classesEn } from './classes/en.js';
import { de as coverageDe } from './coverage/de.js';
import { en as coverageEn } from './coverage/en.js';
import { de as footerDe } from './footer/de.js';
import { en as footerEn } from './footer/en.js';
import { de as figureDe } from './figure/de.js';
import { en as figureEn } from './figure/en.js';
import { de as needDe } from './need/de.js';
import { en as needEn } from './need/en.js';
import { de as periodDe } from './period/de.js';
import { en as periodEn } from './period/en.js';
import { de as centreDe } from './centre/de.js';
import { en as centreEn } from './centre/en.js';
import { de as compareDe } from './compare/de.js';
import { en as compareEn } from './compare/en.js';
import { de as groupsDe } from './groups/de.js';
import { en as groupsEn } from './groups/en.js';
import { methodDe } from './method/de.js';
import { methodEn } from './method/en.js';
import { reviewDe } from './review/de.js';
import { reviewEn } from './review/en.js';
import { de as unreachedDe } from './unreached/de.js';
import { en as unreachedEn } from './unreached/en.js';
import { verdictsDe } from './verdicts/de.js';
import { verdictsEn } from './verdicts/en.js';
import { de as detailDe } from './detail/de.js';
import { en as detailEn } from './detail/en.js';
import { de as errorDe } from './error/de.js';
import { en as errorEn } from './error/en.js';
import { de as problemsDe } from './problems/de.js';
import { en as problemsEn } from './problems/en.js';
import { de as searchDe } from './search/de.js';
import { en as searchEn } from './search/en.js';
import { de as shareDe } from './share/de.js';
import { en as shareEn } from './share/en.js';
import { de as scenarioDe } from './scenario/de.js';
import { en as scenarioEn } from './scenario/en.js';

type Tree = { readonly [key: string]: unknown };

/**
 * The messages that single pages need and load (`<page>/load.ts`), by their folder, for the check that both languages
 * are complete. Only the build and a test import this.
 */
export const pageMessages: Readonly<Record<string, { de: Tree; en: Tree }>> = {
	atlas: { de: atlasDe, en: atlasEn },
	detail: { de: detailDe, en: detailEn },
	error: { de: errorDe, en: errorEn },
	problems: { de: problemsDe, en: problemsEn },
	footer: { de: footerDe, en: footerEn },
	search: { de: searchDe, en: searchEn },
	figure: { de: figureDe, en: figureEn },
	classes: { de: classesDe, en: classesEn },
	coverage: { de: coverageDe, en: coverageEn },
	need: { de: needDe, en: needEn },
	period: { de: periodDe, en: periodEn },
	centre: { de: centreDe, en: centreEn },
	compare: { de: compareDe, en: compareEn },
	groups: { de: groupsDe, en: groupsEn },
	method: { de: methodDe, en: methodEn },
	review: { de: reviewDe, en: reviewEn },
	share: { de: shareDe, en: shareEn },
	scenario: { de: scenarioDe, en: scenarioEn },
	unreached: { de: unreachedDe, en: unreachedEn },
	verdicts: { de: verdictsDe, en: verdictsEn }
};
