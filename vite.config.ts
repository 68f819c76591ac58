import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messagesComplete } from './src/lib/i18n/messages-complete.js';

export default defineConfig({
	plugins: [messagesComplete(), sveltekit()],
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// What most pages share comes in two files, not in twenty: fewer journeys, and it compresses better.
						codeSplitting: {
							groups: [
								{ name: 'svelte', test: /node_modules[\\/](svelte|@sveltejs|esm-env|devalue)[\\/]/ },
								{ name: 'shared', test: /[\\/]src[\\/]lib[\\/]|node_modules[\\/]d3/, minShareCount: 3 }
							]
						}
					}
				}
			}
		}
	}
});
