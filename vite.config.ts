import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messagesComplete } from './src/lib/i18n/messages-complete.js';

export default defineConfig({
	plugins: [messagesComplete(), sveltekit()]
});
