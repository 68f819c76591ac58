import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		// Nothing but our own files; style-src-attr: SvelteKit's route announcer and d3-zoom set style attributes.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		},
		typescript: {
			config: (ts) => ({
				...ts,
				include: [...ts.include, '../scripts/**/*.ts', '../scripts/**/*.js', '../*.config.ts', '../*.config.js']
			})
		},
		version: { pollInterval: 0 }
	}
};

export default config;
