import type { Plugin } from 'vite';
import { de } from './de.js';
import { en } from './en.js';
import { pageMessages } from './page-messages.js';

type Tree = { readonly [key: string]: unknown };

/** Fails the build when one language lacks a message the other has, or leaves one empty. */
export function messagesComplete(): Plugin {
	return {
		name: 'messages-complete',
		buildStart() {
			const problems = allProblems();
			if (problems.length > 0) this.error(`messages are incomplete:\n${problems.join('\n')}`);
		}
	};
}

/** The problems of all messages: those of every page, and those of one page each. */
export function allProblems(): string[] {
	return [
		...messageProblems({ de, en }),
		...Object.entries(pageMessages).flatMap(([page, languages]) => messageProblems(languages, `${page}/`))
	];
}

/** One line for each message that a language lacks, leaves empty or has of another kind than the other language. @param folder of the files, with a slash */
export function messageProblems(languages: { de: Tree; en: Tree }, folder = ''): string[] {
	return [
		...compare(languages.de, languages.en, `src/lib/i18n/${folder}en.ts`, ''),
		...compare(languages.en, languages.de, `src/lib/i18n/${folder}de.ts`, '')
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
