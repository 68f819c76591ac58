// @ts-check

/** Files and folders of the project that the build is a function of: from the same ones comes the same build. */
export const BUILD_INPUTS = /** @type {const} */ ([
	'src',
	'static',
	'data',
	'package.json',
	'package-lock.json',
	'scripts/setup/build-inputs.js',
	'scripts/setup/fingerprint.js',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
]);
