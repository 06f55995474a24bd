import { expect, test, type Page } from '@playwright/test';
import { hold } from '#tests/hold.ts';
import { askNative } from '#tests/native.ts';

const widths = [1280, 320] as const;
const fits = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const width of widths) {
	test(`ranks every council once, and says where the chosen stand, at ${width} pixels`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/compare/?show=rank&areas=luton,kingston-upon-thames&with=england');
		const heading = page.getByRole('heading', { name: 'Average caseload of every council, 2025' });
		await expect(heading).toBeVisible();
		const [row] = await askNative(
			`WITH figure AS (
				SELECT area, value, rank() OVER (ORDER BY round(value, 1) DESC)::INTEGER AS rank
				FROM observation JOIN area USING (area)
				WHERE metric = 'average-caseload' AND period_end = '2025-09-30' AND value IS NOT NULL
					AND type IN ('council', 'joint-return')
			)
			SELECT (SELECT count(*)::INTEGER FROM figure) AS councils, rank FROM figure
			WHERE area = 'luton'`
		);
		await expect(page.locator('#row-luton-2025 td').first()).toHaveText(
			new RegExp(`^\\s*${String(row?.rank)}\\b`)
		);
		await expect(page.locator('.answer tbody tr')).toHaveCount(Number(row?.councils));
		await expect(page.getByText(`${String(row?.councils)} councils are ranked`)).toBeVisible();
		await expect(page.getByText('Kensington and Chelsea: not available')).toBeVisible();
		await expect(page.getByText('after a cyberattack in November 2025')).toBeVisible();
		expect(await fits(page)).toBe(true);

		await page.getByRole('button', { name: /^Council/ }).click();
		const names = await page.locator('.answer tbody th').allInnerTexts();
		expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
	});

	test(`sets a council beside its neighbours, as a query has them, at ${width} pixels`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/compare/?metric=social-worker-vacancy-rate&areas=luton');
		for (const model of ['2025', '2021'] as const) {
			await page.getByLabel(`Statistical neighbours, ${model} model`).check();
			const [row] = await askNative(
				`SELECT printf('%.1f', round(median(value), 1)) AS median,
					printf('%.1f', round(avg(value), 1)) AS mean, count(value)::INTEGER AS reported
				FROM neighbour JOIN area ON area.area = neighbour
				JOIN observation ON observation.area = coalesce(joint_return, neighbour)
				WHERE model = '${model}' AND neighbour.area = 'luton'
					AND metric = 'social-worker-vacancy-rate' AND period_end = '2025-09-30'`
			);
			const cell = (average: string) =>
				page.locator(`#row-neighbours-${model}-luton-${average}-2025`);
			await expect(cell('median')).toHaveText(`${String(row?.median)}%`);
			await expect(cell('mean')).toHaveText(`${String(row?.mean)}%`);
			await expect(
				page.getByRole('row', { name: `Luton’s neighbours, ${model} model, reported` })
			).toContainText(`${String(row?.reported)} of 10`);
		}
		await expect(page).toHaveURL(/with=england,neighbours-2025,neighbours-2021$/);
		expect(await fits(page)).toBe(true);
	});
}

test('answers alike before the engine is there and after', async ({ page }) => {
	await page.route('**/data/**', (route) => route.abort('connectionreset'));
	const address =
		'/compare/?areas=luton,dorset&with=neighbours-2025,neighbours-2021,type&group=leeds,richmond-upon-thames,kingston-upon-thames';
	await page.goto(address);
	const table = page.getByRole('region', { name: 'Average caseload, groups of councils' });
	await expect(table).toBeVisible();
	await expect(page.locator('.answer')).toHaveAttribute('data-answered-by', 'build');
	const prepared = await table.innerText();
	await page.unroute('**/data/**');
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	await page.getByLabel('All other councils, in grey').check();
	await expect(page.locator('.answer')).toHaveAttribute('data-answered-by', 'engine');
	expect(await table.innerText()).toBe(prepared);
});

test('keeps everything else of the address when the view is changed', async ({ page }) => {
	await page.goto('/compare/?areas=luton,leeds&with=england,region&from=2019');
	const views = page.getByRole('navigation', { name: 'View' });
	await views.getByRole('link', { name: 'Ranked' }).click();
	await expect(page).toHaveURL(
		'/compare/?show=rank&areas=luton,leeds&with=england,region&from=2019'
	);
	await expect(views.getByRole('link', { name: 'Ranked' })).toHaveAttribute('aria-current', 'true');
	await views.getByRole('link', { name: 'Over time' }).click();
	await expect(
		page.getByRole('rowheader', { name: 'Yorkshire and the Humber' }).first()
	).toBeVisible();
});

test('leads from each figure in the sentences to its cell', async ({ page }) => {
	await page.goto('/compare/?areas=luton,somerset&with=');
	const link = page.getByRole('link', { name: '21.3 cases' });
	await expect(page.getByText('In 2025 Somerset had the highest figure drawn')).toContainText(
		'Luton moved farthest, from 21.3 cases in 2017 to 13.7 cases in 2025.'
	);
	await link.click();
	await expect(page.locator('#row-luton-2017')).toBeInViewport();
	await expect(page.locator('#row-luton-2017')).toHaveText('21.3');
});

test('draws an index, inspections and everyone else on request', async ({ page }) => {
	await page.goto('/compare/?areas=luton&with=');
	await page.getByText('A group of your own, index').click();
	await page.getByLabel('Figures as').selectOption('index, 2019 = 100');
	await expect(page.getByText('with 2019 as 100')).toContainText('79.7 (13.7 cases)');
	await page.getByLabel('Ofsted inspections of each council').check();
	const grades = await askNative(
		`SELECT count(*)::INTEGER AS n FROM inspection JOIN judgement USING (inspection)
		WHERE area = 'luton' AND lane = 'overall' AND started BETWEEN '2017-09-30' AND '2025-09-30'`
	);
	await expect(page.getByText(`began: ${String(grades[0]?.n)} drawn`)).toBeVisible();
	await page.getByLabel('All other councils, in grey').check();
	await expect
		.poll(() =>
			page.locator('.drawing path[stroke="#bfc5c9"], .drawing g[stroke="#bfc5c9"] path').count()
		)
		.toBeGreaterThan(140);
	await expect(page).toHaveURL(/index=2019&others=show&marks=inspections$/);
});

test('leaves open what a reader opened before the script came', async ({ page }) => {
	const goOn = await hold(page, '**/_app/immutable/**/*.js');
	await page.goto('/compare/', { waitUntil: 'commit' });
	await page.getByText('A group of your own, index').click();
	goOn();
	await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');
	await expect(page.getByLabel('Figures as')).toBeVisible();
});

test('keeps figures of another basis off the official axis until asked', async ({ page }) => {
	const [row] = await askNative(
		`SELECT document.area, comparison.metric FROM finding JOIN document USING (document)
		JOIN comparison USING (finding) JOIN metric ON metric.metric = comparison.metric
		WHERE verdict = 'other-basis' AND about = 'self' AND scope IS NULL AND value IS NOT NULL
			AND length(as_of) >= 7 AND qualifier IN ('exact', 'approx', 'previous', 'peak')
			AND period IS NULL AND basis = 'on-day' AND year(strptime(left(as_of, 7), '%Y-%m')) >= 2018
		ORDER BY 1 LIMIT 1`
	);
	await page.goto(`/compare/?metric=${String(row?.metric)}&areas=${String(row?.area)}&with=`);
	const box = page.getByRole('checkbox', { name: /Draw stated figures of another basis/ });
	await expect(page.getByText('One with a broken edge')).toHaveCount(0);
	await box.check();
	await expect(page).toHaveURL(/bases=mixed$/);
	await expect(page.getByText('One with a broken edge was counted on another basis')).toBeVisible();
});
