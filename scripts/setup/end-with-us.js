// @ts-check

/** @import { ChildProcess } from 'node:child_process' */

/** Exit codes by which a shell tells that a signal ended a program. */
const EXIT_CODES = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });
const GRACE_MS = 3000;

/**
 * Ends a child, and all it has started, when our own program is asked to end (Ctrl-C, SIGTERM, closed terminal), and
 * ends the program once the child is gone.
 *
 * @param {ChildProcess} child started with `detached` (except on Windows), so that it leads its own process group
 */
export function endWithUs(child) {
	const signals = /** @type {(keyof typeof EXIT_CODES)[]} */ (Object.keys(EXIT_CODES));

	/** @param {NodeJS.Signals} signal */
	const pass = (signal) => {
		child.once('close', () => process.exit(EXIT_CODES[/** @type {keyof typeof EXIT_CODES} */ (signal)]));
		// Playwright and others clean up behind themselves on Ctrl-C only.
		kill(child, 'SIGINT');
		setTimeout(() => kill(child, 'SIGKILL'), GRACE_MS).unref();
	};
	for (const signal of signals) process.once(signal, pass);
	child.once('close', () => {
		for (const signal of signals) process.off(signal, pass);
	});
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
	if (child.pid === undefined) return;
	try {
		if (process.platform === 'win32') child.kill(signal);
		else process.kill(-child.pid, signal);
	} catch {
		// It is gone already.
	}
}
