import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Chart from './Chart.svelte';

const options = (width: number): Plot.PlotOptions => ({
	width,
	marks: [Plot.barY([3, 5, 8], { ariaLabel: 'bars' })]
});
const props = { title: 'Invented bars', summary: 'Three bars, 3, 5 and 8.', options };

test('is one picture to a screen reader, with its words and nothing inside', async () => {
	const { container } = await render(Chart, props);
	const picture = container.querySelector('[role="img"]');
	expect(picture?.getAttribute('aria-label')).toBe('Three bars, 3, 5 and 8.');
	const svg = picture?.querySelector('svg');
	expect(svg?.getAttribute('aria-hidden')).toBe('true');
	expect(svg?.querySelectorAll('[aria-label]')).toHaveLength(0);
	const figure = container.querySelector('figure');
	const label = figure?.getAttribute('aria-labelledby') ?? '';
	expect(document.getElementById(label)?.textContent).toBe('Invented bars');
});

test('is drawn anew at the width of its place', async () => {
	const { container } = await render(Chart, props);
	for (const width of [320, 700]) {
		container.style.width = `${width}px`;
		await expect
			.poll(() => container.querySelector('svg')?.getAttribute('width'))
			.toBe(String(width));
	}
});

test('is drawn at the width of paper while it is printed', async () => {
	const { container } = await render(Chart, props);
	const width = () => container.querySelector('svg')?.getAttribute('width');
	container.style.width = '900px';
	await expect.poll(width).toBe('900');
	window.dispatchEvent(new Event('beforeprint'));
	expect(width()).toBe('660');
	window.dispatchEvent(new Event('afterprint'));
	expect(width()).toBe('900');
});
