import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { snippetOf } from './snippet.ts';

test('is two lines that read back as a frame and a link, whatever the title', () => {
	const title = 'Poole’s “rate” <b> & "more"';
	const embed = 'https://example.org/embed/compare/?metric=vacancy-rate&areas=poole';
	const view = 'https://example.org/compare/?metric=vacancy-rate&areas=poole';
	const snippet = snippetOf({ title, embed, view, height: 600 });
	expect(snippet.split('\n').length).toBe(2);
	const { document } = parseHTML(`<!doctype html><html><body>${snippet}</body></html>`);
	const frame = document.querySelector('iframe');
	expect([frame?.getAttribute('src'), frame?.getAttribute('title')]).toEqual([embed, title]);
	expect(document.querySelector('a')?.getAttribute('href')).toBe(view);
	expect(document.querySelectorAll('body *').length).toBe(3);
});
