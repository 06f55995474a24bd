import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { askNative } from '#tests/native.ts';

const isReady = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-engine', 'ready');

const panel = (page: Page, name: string) =>
	page.locator('figure').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('tells of Warwickshire, requires improvement 2017 to good 2021, caseload 18.3 to 15.7', async ({
	page
}) => {
	await page.goto('/before-and-after/');
	const answer = page.locator('.answer');
	await expect(
		answer.getByRole('listitem').filter({ hasText: '22 November 2021' }).first()
	).toHaveText(
		/Warwickshire, 22 November 2021: requires improvement to be good \(14 July 2017\), then good\. 18\.3 cases on 30 September 2017, 15\.7 cases on 30 September 2021/
	);
	await expect(panel(page, 'Grade improved').getByRole('img')).toHaveAccessibleName(
		/140 inspections of 114 councils.*four years before: 16\.9 cases, 91 inspections of 77 councils/
	);
	await expect(panel(page, 'Grade improved')).toContainText('Warwickshire 2021');
	await isReady(page);
	await page.getByText('Every inspection with the figures around it').click();
	const table = page.getByRole('table', { name: /^Grade improved/ });
	const row = table.getByRole('row', { name: /^Warwickshire/ });
	await expect(row).toContainText(/Requires improvement to be good.*then.*Good/);
	await expect(row.getByRole('cell')).toContainText([
		'22 November 2021',
		'Good',
		/18\.3\s*2017/,
		/18\.6\s*2018/,
		/17\.1\s*2019/,
		/17\.0\s*2020/,
		/15\.7\s*2021/,
		/16\.5\s*2022/,
		/16\.1\s*2023/,
		/16\.5\s*2024/
	]);
});

test('says that it is an association, and how far the figures lie from the visits', async ({
	page
}) => {
	await page.goto('/before-and-after/');
	await expect(page.locator('main .lead')).toContainText('association, not effect');
	await expect(page.locator('.said').first()).toContainText('Association, not effect.');
	const answer = page.locator('.answer');
	await expect(answer).toContainText('a median of 5.1 months before it (range 0.0 to 11.9)');
	for (const words of ['regression to the mean', 'Not the same councils in every year'])
		await expect(answer).toContainText(words);
	await expect(answer).toContainText('Figures before 2017 were counted in another way');
});

test('withholds what fewer than five councils would make up, in picture and table', async ({
	page
}) => {
	await page.goto('/before-and-after/');
	await expect(panel(page, 'No overall grade')).toContainText('2 inspections of 2 councils');
	await expect(panel(page, 'No overall grade')).toContainText('<5');
	const table = page.getByRole('table', { name: /medians and quartiles/ });
	const group = table.locator('tbody').filter({ hasText: 'No overall grade' });
	await expect(group.getByText('withheld: fewer than five councils')).toHaveCount(5);
	await expect(group.getByText('no figure')).toHaveCount(3);
});

test('asks again by keyboard, keeps the question in the address and answers from the engine', async ({
	page
}) => {
	await page.goto('/before-and-after/');
	await isReady(page);
	await page.getByLabel('Grouped by').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/\/before-and-after\/\?split=grade$/);
	await expect(page.getByRole('heading', { name: 'Inadequate', exact: true })).toBeVisible();
	await expect(page.locator('.answer')).toHaveAttribute('data-answered-by', 'engine');
	await page.getByLabel('Only inspections with a figure in every year').focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/complete=yes$/);
	await expect(page.locator('.answer')).toContainText(
		/\d+\s+others were chosen and left out for want of\s+a figure in every one/
	);
	await page.getByRole('combobox', { name: 'Councils to stand out' }).fill('luton');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/areas=warwickshire,luton$/);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\?split=grade$/);
	await expect(page.getByLabel('Only inspections with a figure in every year')).not.toBeChecked();
});

test('answers a link to any question, with SIF by the day of its reports', async ({ page }) => {
	await page.goto('/before-and-after/?metric=child-protection-plan-rate&framework=sif&areas=');
	await isReady(page);
	await expect(
		page.getByRole('heading', { name: /^Child protection plan rate around inspections/ })
	).toBeVisible();
	await expect(page.locator('.answer')).toContainText(
		/Of\s+17\d\s+inspections under SIF no list has the first day/
	);
	await expect(page.locator('.answer')).toContainText('Per 10,000 children, 31 March.');
});

test('gives the summary and every figure as CSV, the same as the data set has', async ({
	page
}) => {
	await page.goto('/before-and-after/');
	await isReady(page);
	const save = async (button: string, name: string) => {
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const path = test.info().outputPath(name);
		await (await downloading).saveAs(path);
		return path;
	};
	const summary = await save('Download the summary (CSV)', 'summary.csv');
	const figures = await save('Download every inspection (CSV)', 'figures.csv');
	const [strays] = await askNative(
		`SELECT count(*)::INTEGER AS n, count(o.value)::INTEGER AS same
		FROM read_csv('${figures}') f LEFT JOIN observation o
			ON o.area = f.figure_area AND o.metric = f.metric AND o.period_end = f.period_end
			AND o.value = f.value AND o.locator = f.source_locator
		WHERE f.value IS NOT NULL`
	);
	const differing = await askNative(
		`SELECT s."group", s.year FROM read_csv('${summary}') s JOIN (
			SELECT "group", year, count(value) AS n, count(DISTINCT figure_area) AS councils,
				round(median(value), 6) AS middle
			FROM read_csv('${figures}') WHERE value IS NOT NULL GROUP BY ALL
		) f USING ("group", year)
		WHERE s.inspections <> n OR s.councils <> f.councils
			OR s.median IS DISTINCT FROM CASE WHEN f.councils >= 5 THEN middle END`
	);
	expect(strays?.n).toBeGreaterThan(1900);
	expect(strays?.same).toBe(strays?.n);
	expect(differing).toEqual([]);
});

test('tells a pointer whose figure it is on, without reaching out of a narrow page', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto('/before-and-after/');
	await isReady(page);
	const drawing = panel(page, 'Grade improved').locator('svg');
	await drawing.scrollIntoViewIfNeeded();
	for (const share of [0.15, 0.95]) {
		const box = await drawing.boundingBox();
		if (box === null) throw new Error('no picture');
		await page.mouse.move(box.x + box.width * share, box.y + 160);
		await expect(drawing).toContainText(/\d+\.\d cases \([\d,.]+[\s\u200b]*÷[\s\u200b]*[\d,.]+\)/);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(320);
	}
});

for (const width of [1280, 320]) {
	test(`has no barrier with an inspection without figures, at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/before-and-after/?metric=foster-carer-applications&areas=luton&complete=yes');
		await expect(page.getByText('No inspection that was chosen has a figure')).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});
}

test('names what it did not understand', async ({ page }) => {
	await page.goto('/before-and-after/?which=some&before=0&areas=atlantis');
	const notice = page.getByRole('status').filter({ hasText: 'not understood' });
	for (const part of ['which: some', 'before: 0', 'areas: atlantis'])
		await expect(notice).toContainText(part);
	await expect(panel(page, 'Grade improved')).toContainText('140 inspections of 114 councils');
});
