// @ts-check
import { defineConfig } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.js';
import { pathResolver } from './scripts/lint/path-resolver.js';
import svelteConfig from './svelte.config.js';

const NO_UNSAFE = ['argument', 'assignment', 'call', 'member-access', 'return'].map(
	(what) => `@typescript-eslint/no-unsafe-${what}`
);

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', '.cache/', 'test-results/', 'playwright-report/', 'tests/**/fixtures/'] },
	tseslint.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		name: 'parsers',
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		linterOptions: { reportUnusedDisableDirectives: 'error' }
	},
	{
		name: 'svelte-parser',
		files: ['**/*.svelte', '**/*.svelte.{js,ts}'],
		languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser, svelteConfig } }
	},
	{
		name: 'house-rules',
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver-next': [pathResolver] },
		rules: {
			eqeqeq: 'error',
			'no-debugger': 'error',
			'no-self-compare': 'error',
			'no-template-curly-in-string': 'error',
			'no-useless-assignment': 'error',
			'no-var': 'error',
			'object-shorthand': 'error',
			'import-x/first': 'error',
			'import-x/newline-after-import': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
		}
	},
	{
		// These rules do not see a cast in a comment, nor that a test says by its assertions what an answer holds.
		name: 'unsafe-values',
		files: ['**/*.js', 'tests/**'],
		rules: Object.fromEntries(NO_UNSAFE.map((rule) => [rule, 'off']))
	},
	{
		// Types of imported components are known to svelte-check alone; here each would be an `any`.
		name: 'components',
		files: ['**/*.svelte'],
		extends: [tseslint.configs.disableTypeChecked],
		rules: {
			'no-useless-assignment': 'off', // it does not see the template
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// One module writes addresses, for every language; there is no base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// A Map or Set that a function makes for itself need not be reactive; the rule cannot tell.
		name: 'local-collections',
		files: ['**/*.svelte', '**/*.svelte.ts'],
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{ name: 'site', files: ['src/**'], rules: { 'no-console': 'error' } },
	importDirection
);
