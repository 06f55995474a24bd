import { expect, test, type Download, type Page } from '@playwright/test';
import { hold } from '#tests/hold.ts';
import { askNative } from '#tests/native.ts';

async function saved(download: Download, name: string) {
	const path = test.info().outputPath(name);
	await download.saveAs(path);
	return path;
}

/** The table as text, a row an area, a cell a year. */
async function figures(page: Page): Promise<Record<string, string[]>> {
	const rows = await page.locator('.answer table').first().locator('tbody tr').all();
	return Object.fromEntries(
		await Promise.all(
			rows.map(async (row) => [
				(await row.locator('th').innerText()).trim(),
				await row.locator('td').allInnerTexts()
			])
		)
	);
}

const isReady = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');

test('shows the caseloads of five councils beside England', async ({ page }) => {
	await page.goto('/compare/');
	const heading = page.getByRole('heading', { name: 'Average caseload, 2017 to 2025' });
	await expect(heading).toBeVisible();
	expect(await figures(page)).toMatchObject({
		Luton: ['21.3', '23.9', '17.2', '22.6', '18.7', '16.5', '14.8', '13.5', '13.7'],
		England: ['17.7', '17.4', '16.9', '16.3', '16.3', '16.6', '16.0', '15.4', '15.2']
	});
	await isReady(page);
	await expect(
		page.getByRole('img', { name: /^Line chart of average caseload/ })
	).toHaveAccessibleName(/Luton: 21.3 cases in 2017, 13.7 cases in 2025/);
});

test('takes a reader from two councils to a CSV with the same numbers, by keyboard alone', async ({
	page
}) => {
	await page.goto('/compare/?areas=&with=england');
	const box = page.getByRole('combobox', { name: 'Add a council' });
	await expect(box).toBeEnabled();
	for (let presses = 0; presses < 30; presses += 1) {
		await page.keyboard.press('Tab');
		if (await box.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(box).toBeFocused();
	await page.keyboard.type('hull');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove Kingston upon Hull' })).toBeVisible();
	await page.keyboard.type('821');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?areas=kingston-upon-hull,luton$/);
	await page.keyboard.press('Escape');

	await isReady(page);
	const table = await figures(page);
	expect(Object.keys(table)).toEqual(['Kingston upon Hull', 'Luton', 'England']);

	const button = page.getByRole('button', { name: 'Download CSV' });
	for (let presses = 0; presses < 30; presses += 1) {
		await page.keyboard.press('Tab');
		if (await button.evaluate((element) => element === document.activeElement)) break;
	}
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const download = await downloading;
	expect(download.suggestedFilename()).toBe(
		'average-caseload_kingston-upon-hull+luton+england_2017-2025_workforce-2025.csv'
	);
	const path = await saved(download, 'figures.csv');
	const rows = await askNative(
		`SELECT coalesce(la_name, 'England') AS name,
			string_agg(printf('%.1f', value), ' ' ORDER BY period_end) AS values
		FROM read_csv('${path}') GROUP BY ALL`
	);
	const read = rows.map(({ name, values }) => [name, String(values).split(' ')]);
	expect(Object.fromEntries(read)).toEqual(table);
	const strays = await askNative(
		`SELECT count(*)::INTEGER AS n FROM read_csv('${path}') f
		LEFT JOIN observation o ON f.area = o.area AND f.metric = o.metric
			AND f.period_end = o.period_end AND f.value = o.value AND f.source_locator = o.locator
		WHERE o.value IS NULL OR f.source_title IS NULL OR f.view_url IS NULL`
	);
	expect(strays).toEqual([{ n: 0 }]);
});

test('answers, and gives the CSV, without a network once loaded', async ({ context, page }) => {
	await page.goto('/compare/');
	await isReady(page);
	await context.setOffline(true);
	await page.getByLabel('Measure').selectOption({ label: 'Social worker vacancy rate' });
	await expect(
		page.getByRole('heading', { name: 'Social worker vacancy rate, 2017 to 2025' })
	).toBeVisible();
	const box = page.getByRole('combobox', { name: 'Add a council' });
	await box.fill('york');
	await page.getByRole('option', { name: /^York / }).click();
	await expect(page.locator('.answer')).toHaveAttribute('data-answered-by', 'engine');
	await expect.poll(async () => (await figures(page)).York?.at(-1)).toMatch(/^\d+\.\d%$/);
	expect((await figures(page)).Luton?.at(-1)).toBe('31.9%');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download CSV' }).click();
	const path = await saved(await downloading, 'offline.csv');
	expect(
		await askNative(
			`SELECT value FROM read_csv('${path}') WHERE la_name = 'Luton' AND time_period = 2025`
		)
	).toEqual([{ value: 31.9 }]);
});

test('keeps the view in the address, and comes back to it', async ({ page }) => {
	const address =
		'/compare/?metric=agency-social-worker-rate&areas=leeds,kent&with=england,region&from=2019&to=2024';
	await page.goto(address);
	await expect(
		page.getByRole('heading', { name: 'Agency social worker rate, 2019 to 2024' })
	).toBeVisible();
	const before = await figures(page);
	expect(Object.keys(before)).toEqual([
		'Leeds',
		'Kent',
		'Yorkshire and the Humber',
		'South East',
		'England'
	]);
	await expect(page).toHaveTitle(/^Agency social worker rate, Leeds, Kent/);
	await page.getByRole('button', { name: 'Remove Leeds' }).click();
	await expect(page).toHaveURL(/areas=kent&/);
	await expect(page.getByRole('rowheader', { name: 'Leeds' })).toHaveCount(0);
	await page.goBack();
	await expect(page.getByRole('rowheader', { name: 'Leeds' })).toBeVisible();
	expect(await figures(page)).toEqual(before);
});

test('names what it did not understand and shows the default view', async ({ page }) => {
	await page.goto(
		'/compare/?metric=happiness&areas=atlantis&from=yesterday&x=%3Cimg%20src=x%20onerror=alert(1)%3E'
	);
	const notice = page.getByRole('status').filter({ hasText: 'not understood' });
	for (const part of ['metric: happiness', 'areas: atlantis', 'from: yesterday', 'x: <img src=x']) {
		await expect(notice).toContainText(part);
	}
	await expect(page.getByRole('heading', { name: 'Average caseload, 2017 to 2025' })).toBeVisible();
});

test('says in words why a council has no figure, and never shows an empty chart', async ({
	page
}) => {
	await page.goto('/compare/?areas=kensington-and-chelsea&with=&from=2025&to=2025');
	await expect(page.locator('.answer')).toContainText('[x] not available');
	await expect(page.locator('.answer')).toContainText(
		'Kensington and Chelsea: no number of average caseload was published for 2025.'
	);
	await expect(page.locator('.answer svg')).toHaveCount(0);
	await page.goto('/compare/?areas=cumbria&with=&from=2024');
	await expect(page.locator('.answer')).toContainText(
		'There is no figure of average caseload of Cumbria in these years.'
	);
	await expect(page.locator('.answer')).toContainText('in Cumberland and Westmorland and Furness');
	await page.goto('/compare/?areas=&with=');
	await expect(page.locator('.answer')).toContainText('Nothing is chosen yet');
	await page.goto('/compare/?areas=&with=&group=leeds,kent');
	await expect(page.locator('.answer')).toContainText('Your group (Leeds, Kent) is drawn beside');
	await expect(page.locator('.answer svg')).toHaveCount(0);
});

test('counts two councils that send one return once', async ({ page }) => {
	await page.goto('/compare/?areas=kingston-upon-thames,richmond-upon-thames&with=');
	await expect(page.locator('.answer tbody tr')).toHaveCount(1);
	await expect(page.locator('.answer')).toContainText('cannot be split and are counted once');
});

test("never shows another question's figures while its own answer is on the way", async ({
	page
}) => {
	const send = await hold(page, '**/prepared/**');
	await page.goto('/compare/?areas=leeds', { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { name: 'Compare councils' })).toBeVisible();
	await page.waitForTimeout(500);
	await expect(page.getByRole('rowheader', { name: 'Luton' })).toBeHidden();
	send();
	await expect(page.getByRole('rowheader', { name: 'Leeds' })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: 'Luton' })).toHaveCount(0);
});

test('counts the areas in a file name where they are many', async ({ page }) => {
	await page.goto('/compare/?areas=luton,leeds,kent,york,devon,essex');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download CSV' }).click();
	const name = (await downloading).suggestedFilename();
	expect(name).toBe('average-caseload_7-areas_2017-2025_workforce-2025.csv');
});

test('loses no change when two are made faster than they are answered', async ({ page }) => {
	await page.goto('/compare/');
	await isReady(page);
	await page.evaluate(() => {
		document.querySelector<HTMLInputElement>('input[value="england"]')?.click();
		document.querySelector<HTMLInputElement>('input[value="region"]')?.click();
		for (const name of ['Somerset', 'Luton']) {
			[...document.querySelectorAll<HTMLButtonElement>('ul button')]
				.find(({ textContent }) => textContent?.includes(name))
				?.click();
		}
	});
	await expect(page).toHaveURL(
		/\?areas=nottingham,manchester,bournemouth-christchurch-and-poole&with=region$/
	);
	await expect(page.getByLabel('England', { exact: true })).not.toBeChecked();
	await expect(page.getByLabel('Their regions')).toBeChecked();
	await expect
		.poll(async () => Object.keys(await figures(page)))
		.toEqual([
			'Nottingham',
			'Manchester',
			'Bournemouth, Christchurch and Poole',
			'East Midlands',
			'North West',
			'South West'
		]);
});

test('keeps the answer before when the next cannot be had, says why, and asks again', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await page.goto('/compare/');
	await expect(page.getByLabel('Measure')).toBeEnabled();
	await page.route('**/prepared/series/**', (route) => route.abort('connectionreset'));
	await page.getByLabel('Measure').selectOption({ label: 'Social worker vacancy rate' });
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('the server could not be reached');
	expect((await figures(page)).Luton?.at(-1)).toBe('13.7');
	await page.unroute('**/prepared/series/**');
	await alert.getByRole('button', { name: 'Ask again' }).click();
	await expect.poll(async () => (await figures(page)).Luton?.at(-1)).toBe('31.9%');
	await expect(alert).toHaveCount(0);
});

test('keeps the page as it was built when nothing else arrives', async ({ page }) => {
	await page.route('**/prepared/**', (route) => route.abort('connectionreset'));
	await page.goto('/compare/');
	await expect(page.getByRole('alert').filter({ hasText: 'could not be answered' })).toBeVisible();
	expect((await figures(page)).England?.at(-1)).toBe('15.2');
});

test('says so when the program that answers a link does not arrive', async ({ page }) => {
	await page.route('**/_app/**/*.js', (route) => route.abort('connectionreset'));
	await page.goto('/compare/?areas=leeds');
	await expect(page.getByText('The answer to this link has not loaded.')).toBeVisible();
	await expect(page.getByRole('rowheader', { name: 'Luton' })).toBeHidden();
});

test('marks the answer as busy while the next is on its way', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	await page.goto('/compare/');
	const send = await hold(page, '**/prepared/series/cases-held.json');
	await page.getByLabel('Measure').selectOption({ label: 'Cases held' });
	await expect(page.locator('.answer')).toHaveAttribute('aria-busy', 'true');
	send();
	await expect(page.locator('.answer')).toHaveAttribute('aria-busy', 'false');
	await expect(page.getByRole('heading', { name: 'Cases held, 2017 to 2025' })).toBeVisible();
	await expect(page.locator('.answer')).toContainText('England and regions are in the table');
});

test('shows what each rate divides', async ({ page }) => {
	await page.goto('/compare/?areas=luton&with=');
	await page.getByRole('checkbox', { name: /what each rate divides \(Cases held ÷/ }).check();
	await expect(page.getByRole('row', { name: /^Luton/ })).toContainText('1,336 ÷ 97.3');
});

test('keeps options apart in the narrow list of councils', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/compare/');
	await page.getByRole('combobox', { name: 'Add a council' }).click();
	const options = page.getByRole('listbox').getByRole('option');
	await expect.poll(() => options.count()).toBeGreaterThan(150);
	const boxes = await options.evaluateAll((options) =>
		options.map((option) => {
			const text = option.querySelector('span:last-child')?.getBoundingClientRect();
			return { top: text?.top ?? 0, bottom: text?.bottom ?? 0 };
		})
	);
	boxes
		.slice(1)
		.forEach(({ top }, at) => expect(top).toBeGreaterThanOrEqual(boxes[at]?.bottom ?? 0));
});

test('draws a measure of another publication with its own day, sources and councils', async ({
	page
}) => {
	await page.goto(
		'/compare/?metric=child-protection-plan-rate&areas=kingston-upon-thames,cumberland,bournemouth'
	);
	await expect(
		page.getByRole('heading', { name: 'Child protection plan rate, 2013 to 2025' })
	).toBeVisible();
	const shown = await figures(page);
	expect(shown['Kingston upon Thames']?.at(-1)).toBe('30.4');
	expect(shown.England?.at(-1)).toBe('40.6');
	const answer = page.locator('.answer');
	await expect(answer).toContainText('Per 10,000 children, 31 March.');
	await expect(answer).toContainText('Computed here');
	await expect(answer).toContainText('Mid-year population estimates');
	await expect(answer).toContainText('Cumberland, 2013 to 2023: before this council was formed');
	await expect(answer).not.toContainText('September');
	await expect(answer).not.toContainText('joint');
});

test('keeps a span of years that another measure does not reach, and says so', async ({ page }) => {
	await page.goto('/compare/?metric=referrals&areas=luton&from=2013&to=2015');
	await expect(page.getByRole('heading', { name: 'Referrals, 2013 to 2015' })).toBeVisible();
	await page.getByLabel('Measure').selectOption({ label: 'Average caseload' });
	await expect(page.getByText('There is no figure of average caseload of Luton')).toBeVisible();
	await expect(page.getByLabel('From year')).toHaveValue('2013');
});
