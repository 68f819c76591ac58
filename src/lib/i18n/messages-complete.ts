import type { Plugin } from 'vite';
import { de } from './de.js';
import { en } from './en.js';

type Tree = { readonly [key: string]: unknown };

/** Fails the build when one language lacks a message the other has, or leaves one empty. */
export function messagesComplete(): Plugin {
	return {
		name: 'messages-complete',
		buildStart() {
			const problems = messageProblems({ de, en });
			if (problems.length > 0) this.error(`messages are incomplete:\n${problems.join('\n')}`);
		}
	};
}

/** One line for each message that a language lacks, leaves empty or has of another kind than the other language. */
export function messageProblems(languages: { de: Tree; en: Tree }): string[] {
	return [
		...compare(languages.de, languages.en, 'src/lib/i18n/en.ts', ''),
		...compare(languages.en, languages.de, 'src/lib/i18n/de.ts', '')
	];
}

function compare(has: Tree, wanted: Tree, file: string, path: string): string[] {
	return Object.entries(has).flatMap(([key, value]) => {
		const name = path ? `${path}.${key}` : key;
		const other = wanted[key];
		if (other === undefined) return [`${file}: "${name}" is missing, expected a ${typeof value}`];
		if (typeof other !== typeof value) return [`${file}: "${name}" is a ${typeof other}, expected a ${typeof value}`];
		if (other === '') return [`${file}: "${name}" is empty, expected text`];
		return typeof value === 'object' && value !== null ? compare(value as Tree, other as Tree, file, name) : [];
	});
}
