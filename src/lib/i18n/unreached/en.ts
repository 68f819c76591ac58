import type { UnreachedMessages } from './de.js';

/** What is said where the server could not be reached, in English. */
export const en: UnreachedMessages = { title: 'The page could not be loaded.', again: 'Try again' };
