import { calibrate } from './calibrate.js';
import { layOut } from './lay-out.js';
import { loadOf, watchLoad } from './load.js';
import { watchPlay } from './play.js';
import { conditions } from './conditions.js';
import { snapshotAt } from './snapshot.js';
import { sweep } from './sweep.js';

/** What the benchmark calls inside a page. */
const bench = { calibrate, conditions, layOut, loadOf, snapshotAt, sweep, watchPlay };

declare global {
	/** How many areas the page's map has; set before this script runs. */
	var benchAreas: number;
	var benchProbe: typeof bench;
}

globalThis.benchProbe = bench;
watchLoad(globalThis.benchAreas);
