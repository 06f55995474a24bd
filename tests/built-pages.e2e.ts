import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { reached } from './reached.ts';

/** What a calculation leaves in a text that went wrong. */
const none =
	/\bNaN\b|\bInfinity\b|\bundefined\b|\[object |Invalid Date|(?<![\w.])[−-]0(?:\.0+)?(?![\w.])/;

test('says no number that is none, on any page that was built', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html')
	);
	const wrong = pages.flatMap((name) => {
		const text = readFileSync(join('build', name), 'utf8')
			.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
			.replace(/<[^>]*>/g, ' ');
		const found = none.exec(text);
		return found ? [`${name}: ${text.slice(Math.max(0, found.index - 60), found.index + 40)}`] : [];
	});
	expect(wrong).toEqual([]);
	reached(test.info(), 'not-a-number', pages.length);
});
