import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { somewhere } from '#fixtures/invented.ts';
import AreaPicker from './AreaPicker.svelte';

const areas = [
	somewhere('alpha'),
	{ ...somewhere('beta'), aliases: ['Second City'] },
	{
		...somewhere('gamma'),
		codes: [
			{
				area: 'gamma',
				scheme: 'dfe' as const,
				code: '321',
				valid_from: null,
				valid_to: null,
				source: 'invented'
			}
		]
	}
];

async function pick(chosen: string[] = [], most = 12) {
	const onchange = vi.fn();
	const page = await render(AreaPicker, { areas, chosen, most, onchange });
	return { onchange, page, box: page.getByRole('combobox', { name: 'Add a council' }) };
}

test('adds a council by keyboard alone', async () => {
	const { box, onchange } = await pick(['gamma']);
	await userEvent.click(box);
	await userEvent.keyboard('alp{Enter}');
	expect(onchange).toHaveBeenCalledWith(['gamma', 'alpha']);
	await expect.element(box).toHaveValue('');
});

test('empties the field after a click in the list too', async () => {
	const { box, onchange, page } = await pick();
	await userEvent.click(box);
	await page.getByRole('option', { name: /Beta/ }).click();
	expect(onchange).toHaveBeenCalledWith(['beta']);
	await expect.element(box).toHaveValue('');
});

test.each([
	['second', 'Beta'],
	['321', 'Gamma']
])('finds by other name or code: %s', async (typed, name) => {
	const { box, page } = await pick();
	await box.fill(typed);
	await expect.element(page.getByRole('option')).toHaveTextContent(name);
	await expect.element(box).toHaveAttribute('aria-expanded', 'true');
});

test('says how many it found, and when it found none', async () => {
	const { box, page } = await pick();
	await box.fill('alp');
	await expect.element(page.getByText('1 found.')).toBeInTheDocument();
	await box.fill('zzzz');
	await expect.element(page.getByText('No council or region is called “zzzz”.')).toBeVisible();
});

test('closes on Escape and keeps the choice', async () => {
	const { box, onchange, page } = await pick();
	await box.fill('alp');
	await userEvent.keyboard('{Escape}');
	await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
	expect(onchange).not.toHaveBeenCalled();
});

test('removes a council by its own button and puts the focus back on the field', async () => {
	const { box, onchange, page } = await pick(['alpha', 'beta']);
	await page.getByRole('button', { name: 'Remove Alpha' }).click();
	expect(onchange).toHaveBeenCalledWith(['beta']);
	await expect.element(box).toHaveFocus();
});

test('takes no more than the most', async () => {
	const { box, onchange, page } = await pick(['alpha', 'beta'], 2);
	await box.fill('gam');
	await userEvent.keyboard('{Enter}');
	expect(onchange).not.toHaveBeenCalled();
	await expect.element(page.getByText('2 councils are the most')).toBeInTheDocument();
});
