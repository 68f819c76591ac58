import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const lib = fileURLToPath(new URL('./src/lib', import.meta.url));

export default defineConfig({
	plugins: [svelte()],
	resolve: { alias: { $lib: lib } },
	test: {
		include: ['tests/{unit,data,component}/**/*.test.ts'],
		// Some tests run whole programs, and continuous integration has two cores.
		testTimeout: 60_000
	}
});
