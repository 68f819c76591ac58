// @ts-check
// Runs before anything else, on whatever Node there is: old syntax and file functions only.
import { readFileSync } from 'node:fs';

/**
 * Says why this Node cannot run the project, in a sentence, or null when it can.
 *
 * @param {string} version such as `20.19.0`
 * @param {string} [range] the project's `engines.node`, such as `>=20.19`; read from package.json when left out
 * @returns {string | null}
 */
export function nodeProblem(version, range = requiredNode()) {
	const required = numbers(range.replace('>=', ''));
	const given = numbers(version);
	const first = required.findIndex((part, index) => part !== (given[index] || 0));
	if (first === -1 || (given[first] || 0) > (required[first] || 0)) return null;
	return `This is Node ${version}, but Zentrenatlas NRW needs Node ${required.join('.')} or newer. Install one from https://nodejs.org (or "nvm install 22") and start again.`;
}

function requiredNode() {
	const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	return /** @type {{ engines: { node: string } }} */ (JSON.parse(text)).engines.node;
}

/** @param {string} version */
function numbers(version) {
	return version.split('.').map((part) => parseInt(part, 10));
}
