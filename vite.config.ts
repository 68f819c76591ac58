import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messagesComplete } from './src/lib/i18n/messages-complete.js';

export default defineConfig({
	plugins: [messagesComplete(), sveltekit()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// What d3-array makes when it is loaded can be left out where nothing uses it.
					treeshake: { manualPureFunctions: ['bisector', 'Blur2', 'shuffler'] },
					output: {
						// What most pages share comes in two files, not in twenty: fewer journeys, and it compresses better.
						codeSplitting: {
							groups: [
								{ name: 'svelte', test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue)[\\/]/ },
								// The atlas page has no figure panel, which all others share.
								{
									name: 'shared',
									test: /[\\/]src[\\/]lib[\\/](?!ui[\\/]FigurePanel)|node_modules[\\/]d3/,
									minShareCount: 4
								}
							]
						}
					}
				}
			}
		}
	}
});
