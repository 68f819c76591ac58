import { sveltekit } from '@sveltejs/kit/vite';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { messagesComplete } from './src/lib/i18n/messages-complete.js';

/** SvelteKit takes two functions out of the whole of Svelte, and so keeps in the bundle what nothing uses. Named, they come alone. */
const svelteByName: Plugin = {
	name: 'svelte-by-name',
	transform: {
		filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/client\.js/ },
		handler: (code) =>
			code.replace('const { onMount, tick } = svelte;', 'const onMount = svelte.onMount, tick = svelte.tick;')
	}
};

/** What Vite has made small, made smaller: a fiftieth of the scripts as they are sent. */
const minifyAgain: Plugin = {
	name: 'minify-again',
	applyToEnvironment: ({ name }) => name === 'client',
	async generateBundle(_, bundle) {
		const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
		for (const chunk of chunks) {
			const { code } = await minify(chunk.code, {
				module: true,
				compress: { passes: 3, keep_fargs: false, sequences: false }
			});
			if (code !== undefined) chunk.code = code;
		}
	}
};

export default defineConfig({
	plugins: [messagesComplete(), svelteByName, minifyAgain, sveltekit()],
	environments: {
		client: {
			build: {
				// Lists of what to fetch ahead would be a kilobyte of every page's first load.
				modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
				rolldownOptions: {
					// What d3-array makes when it is loaded can be left out where nothing uses it.
					treeshake: { manualPureFunctions: ['bisector', 'Blur2', 'shuffler'] },
					output: {
						// What most pages share comes in one file, not in twenty: fewer journeys, and it compresses better.
						codeSplitting: {
							groups: [
								// The two largest pages do without some of it: one without figure panels, tables of data and lists of sources, one without filters.
								{
									name: 'shared',
									priority: 2,
									test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue|d3)|[\\/]src[\\/]lib[\\/](?!ui[\\/](FigurePanel|FigureSheet|figure-links|CopyLink|SourceList|Filter|DataTable))/,
									minShareCount: 4
								},
								{
									name: 'period',
									priority: 1,
									test: /[\\/]ui[\\/](DataTable|PeriodNote)|[\\/]view[\\/](period-days|peers|population-day)/,
									minShareCount: 2
								},
								{
									name: 'figure-panel',
									priority: 1,
									test: /[\\/]ui[\\/](FigurePanel|CopyLink|SourceList)/,
									minShareCount: 2
								}
							]
						}
					}
				}
			}
		}
	}
});
