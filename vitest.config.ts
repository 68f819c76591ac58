import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const lib = fileURLToPath(new URL('./src/lib', import.meta.url));
/** Stands in for what SvelteKit makes when it runs. */
const kit = fileURLToPath(new URL('./tests/kit', import.meta.url));

export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: lib, '$app/environment': `${kit}/environment.ts`, '$app/state': `${kit}/state.ts` } },
	test: {
		include: ['tests/{unit,data,component}/**/*.test.ts'],
		// Some tests run whole programs, and continuous integration has two cores.
		testTimeout: 60_000
	}
});
