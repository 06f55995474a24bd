import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const lib = (...layers) => layers.map((layer) => `**/${layer}/**`);
const node = ['node:*', '@duckdb/node-api', 'linkedom', '@e965/xlsx'];
const svelteParts = ['svelte', 'svelte/*', '$app/*', '*.svelte', 'bits-ui'];
const plot = ['@observablehq/plot'];
const dom = ['document', 'window', 'location', 'navigator', 'localStorage', 'fetch'];

/**
 * Who may not import or touch what. Data flows one way: read, judge, build, ask, draw. A layer that
 * is not named in `imports` is open to the layer.
 */
const layers = {
	domain: {
		imports: [
			...lib('data', 'charts', 'export', 'components', 'extraction'),
			...node,
			...svelteParts,
			...plot
		],
		globals: dom
	},
	extraction: {
		imports: [...lib('data', 'charts', 'export', 'components'), ...node, ...svelteParts, ...plot],
		globals: dom
	},
	data: {
		imports: [...lib('charts', 'export', 'components', 'extraction'), ...svelteParts, ...plot],
		globals: []
	},
	charts: {
		imports: [...lib('data', 'export', 'components', 'extraction'), ...node, ...svelteParts],
		globals: dom
	},
	export: {
		imports: [...lib('data', 'charts', 'components', 'extraction'), ...node, ...svelteParts],
		globals: dom
	},
	components: {
		imports: [...lib('data', 'extraction'), ...node, '$app/navigation'],
		globals: ['fetch']
	}
};

const layerRules = Object.entries(layers).map(([layer, { imports, globals: untouched }]) => ({
	files: [`src/lib/${layer}/**`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{ patterns: [{ group: imports, message: `layer ${layer} may not import this` }] }
		],
		'no-restricted-globals': [
			'error',
			...untouched.map((name) => ({ name, message: `layer ${layer} may not touch this` }))
		]
	}
}));

export default ts.config(
	{ ignores: ['node_modules', '.svelte-kit', '.cache', 'build', 'static/data', 'test-results'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'TaggedTemplateExpression[tag.name="sql"], Property[key.name="sql"] > TemplateLiteral[expressions.length>0]',
					message: 'SQL is a plain literal; values are bound'
				}
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['scripts/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [{ group: lib('components', 'routes'), message: 'scripts may not import this' }]
				}
			]
		}
	},
	...layerRules
);
