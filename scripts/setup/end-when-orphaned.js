// @ts-check

const LOOK_EVERY_MS = 250;

/**
 * Sends ourselves SIGTERM when npm, which started us, is gone. Whoever ends `npm start` by a signal reaches npm's shell,
 * which dies without a word to us. Started without npm, a program may outlive its shell.
 */
export function endWhenOrphaned() {
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGTERM');
	}, LOOK_EVERY_MS);
	watch.unref();
}
