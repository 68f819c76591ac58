// @ts-check

/**
 * The layers of `src`, lowest first. Each imports from itself and from those before it; section "Layout" of the design.
 */
export const LAYERS = /** @type {const} */ ([
	'src/lib/model',
	'src/lib/data',
	'src/lib/i18n',
	'src/lib/view',
	'src/lib/charts',
	'src/lib/export',
	'src/lib/ui',
	'src/routes'
]);

/** Folders of `src/lib` that are no layer, for they hold no code. */
export const UNLAYERED = /** @type {const} */ (['src/lib/styles']);

const SVELTE = ['svelte', '@sveltejs', '$app', '$env'];
const ROUTING = ['$app/navigation', '$app/state', '$app/stores', '$app/forms'];

/**
 * Packages a layer does without, by the start of their names; `node:` stands for all that Node itself brings.
 *
 * @type {Readonly<Partial<Record<typeof LAYERS[number], readonly string[]>>>}
 */
export const BARRED_PACKAGES = {
	'src/lib/model': [...SVELTE, 'node:', 'arquero'],
	'src/lib/data': SVELTE,
	'src/lib/view': ROUTING,
	'src/lib/charts': ROUTING,
	'src/lib/export': ROUTING
};
