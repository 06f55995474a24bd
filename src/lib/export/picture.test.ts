import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pictureSvg } from './picture.ts';

const picture = {
	width: 300,
	height: 100,
	title: 'Average <caseload> & more',
	alternative: 'Line chart. Alpha: 12.5 cases.',
	texts: [{ x: 0, y: 20, text: '<script>alert(1)</script>', size: 22, weight: 700, colour: 'red' }],
	drawings: [
		{
			x: 0,
			y: 30,
			width: 300,
			height: 70,
			svg: '<svg xmlns="http://www.w3.org/2000/svg" class="plot" width="600" height="140" viewBox="0 0 600 140" aria-hidden="true"><rect width="600" height="140"/></svg>'
		}
	],
	lines: ['Source: a release.', `https://example.org/${'x'.repeat(200)}`]
};
const { svg, height } = pictureSvg(picture);
const { document } = parseHTML(svg);
const root = document.querySelector('svg');

test('says title, words, source and address inside the file', () => {
	expect(root?.querySelector('title')?.textContent).toBe(picture.title);
	expect(root?.querySelector('desc')?.textContent).toBe(
		[picture.alternative, ...picture.lines].join(' ')
	);
	const texts = [...(root?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
	expect(texts[1]).toBe('Source: a release.');
	expect(texts.slice(2).join('')).toBe(picture.lines[1]);
});

test('keeps text text, and a drawing at the size and place that it had', () => {
	expect(root?.querySelector('script')).toBeNull();
	const drawing = root?.querySelector('svg');
	const kept = ['x', 'y', 'width', 'height', 'viewBox', 'aria-hidden'];
	expect(kept.map((name) => drawing?.getAttribute(name) ?? null)).toEqual([
		'16.0',
		'46.0',
		'300',
		'70',
		'0 0 600 140',
		null
	]);
	expect(drawing?.querySelector('rect')?.getAttribute('width')).toBe('600');
});

test('leaves room for every line under the drawing', () => {
	const last = [...(root?.querySelectorAll('text') ?? [])].at(-1);
	expect(Number(last?.getAttribute('y'))).toBeLessThan(height);
});
