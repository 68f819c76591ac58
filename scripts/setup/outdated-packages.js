// @ts-check

/**
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by the place they are installed in, such as `node_modules/svelte`
 */

/**
 * The packages that the lock file asks for and that are not installed in that version.
 *
 * @param {Packages} locked `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json, which npm writes last
 * @param {{ dev: boolean }} options whether tools of development are wanted as well
 * @returns {string[]} their places
 */
export function outdatedPackages(locked, installed, { dev }) {
	return Object.entries(locked)
		.filter(([place]) => place !== '')
		.filter(([, { optional, devOptional }]) => !optional && !devOptional)
		.filter(([, wanted]) => dev || !wanted.dev)
		.filter(([place, wanted]) => !same(wanted, installed[place]))
		.map(([place]) => place);
}

/**
 * @param {Package} wanted
 * @param {Package | undefined} found
 */
function same(wanted, found) {
	return found !== undefined && wanted.version === found.version && wanted.integrity === found.integrity;
}
