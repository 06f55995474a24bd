import { expect, test, type Page } from '@playwright/test';
import { askNative } from '#tests/native.ts';

const vacancies = '/compare/?metric=social-worker-vacancy-rate&areas=luton,leeds';
const row = (page: Page, name: string) =>
	page
		.locator('.answer')
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name }) });

/** The file that the page hands out, saved where DuckDB can read it. */
async function csv(page: Page, name: string) {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download CSV' }).click();
	const path = test.info().outputPath(name);
	await (await downloading).saveAs(path);
	return path;
}

test('shows where councils stand among all, with the quartiles of the database', async ({
	page
}) => {
	await page.goto(`${vacancies}&show=distribution`);
	const [all] = await askNative(
		`SELECT count(*)::INTEGER AS n, quantile_cont(value, 0.25)::DOUBLE AS lower,
			quantile_cont(value, 0.5)::DOUBLE AS middle, quantile_cont(value, 0.75)::DOUBLE AS upper,
			(SELECT count(*) FROM observation WHERE metric = 'social-worker-vacancy-rate'
				AND year(period_end) = 2025 AND value < 31.9
				AND area IN (SELECT area FROM area WHERE type IN ('council', 'joint-return')))::INTEGER AS below
		FROM observation JOIN area USING (area)
		WHERE metric = 'social-worker-vacancy-rate' AND year(period_end) = 2025
			AND type IN ('council', 'joint-return') AND value IS NOT NULL`
	);
	const text = (value: unknown) => `${Number(value).toFixed(1)}%`;
	const answer = page.locator('.answer');
	await expect(answer).toContainText(
		`Of ${Number(all?.n)} councils with a figure for 2025 the middle half lies between ` +
			`${text(all?.lower)} and ${text(all?.upper)}; the median is ${text(all?.middle)}.`
	);
	await expect(answer).toContainText(
		`Luton: 31.9%, higher than ${Number(all?.below)} of ${Number(all?.n) - 1} others`
	);
	await expect(answer).toContainText('Kensington and Chelsea: not available');
	await expect(page.locator('.drawing circle')).not.toHaveCount(0);

	const path = await csv(page, 'distribution.csv');
	expect(
		await askNative(
			`SELECT count(*) FILTER (value IS NOT NULL AND la_name IS NOT NULL)::INTEGER AS n,
				count(*) FILTER (quarter = 'highest')::INTEGER
					- count(*) FILTER (la_name IS NOT NULL AND value > ${Number(all?.upper)})::INTEGER AS strays
			FROM read_csv('${path}')`
		)
	).toEqual([{ n: all?.n, strays: 0 }]);
});

test('walks along the councils by keyboard, with one stop for all of them', async ({ page }) => {
	await page.goto(`${vacancies}&show=distribution`);
	const ordered = await askNative(
		`SELECT name, value FROM observation JOIN area USING (area)
		WHERE metric = 'social-worker-vacancy-rate' AND year(period_end) = 2025
			AND type IN ('council', 'joint-return') AND value IS NOT NULL ORDER BY value, name`
	);
	const walk = page.getByRole('slider', { name: /^Walk along the councils/ });
	const said = page.locator('.walk output');
	await walk.focus();
	await expect(said).toHaveText('');
	for (const [key, at] of [
		['ArrowRight', 0],
		['ArrowRight', 1],
		['End', -1],
		['ArrowLeft', -2],
		['Home', 0],
		['PageUp', 10]
	] as const) {
		await page.keyboard.press(key);
		const council = ordered.at(at);
		await expect(said).toContainText(
			`${String(council?.name)}: ${Number(council?.value).toFixed(1)}%`
		);
	}
	await expect(walk).toHaveAttribute('aria-valuetext', `11 of ${ordered.length}`);
	await page.keyboard.press('Escape');
	await expect(said).toHaveText('');
	await expect(walk).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('.drawing :focus, .walk :focus')).toHaveCount(0);
});

test('has a panel for each council on one scale, and one for each measure of the topic', async ({
	page
}) => {
	await page.goto(`${vacancies}&show=multiples`);
	const pictures = page.locator('.answer').getByRole('img');
	await expect(pictures).toHaveCount(2);
	await expect(
		page.getByRole('img', { name: /Luton: 32.9% in 2017, 31.9% in 2025/ })
	).toBeVisible();
	await expect(row(page, 'England')).toContainText('14.2%');

	await page.getByRole('link', { name: 'A panel for each measure of Vacancies' }).click();
	await expect(page).toHaveURL(/by=metric/);
	await expect(pictures).toHaveCount(3);
	await expect(page.getByRole('heading', { name: 'Social worker vacancies' })).toBeVisible();
	await expect(page.locator('.answer')).toContainText(
		'Per cent. One scale with vacancies covered by agency.'
	);
	const table = page.getByRole('table', { name: /^Social worker vacancies/ });
	await expect(table.getByRole('row', { name: /^Luton/ })).toContainText('78.0');
	const path = await csv(page, 'multiples.csv');
	expect(
		await askNative(
			`SELECT count(DISTINCT f.metric)::INTEGER AS metrics, count(*) FILTER (o.locator IS NULL)::INTEGER AS strays
			FROM read_csv('${path}') f LEFT JOIN observation o ON f.area = o.area AND f.metric = o.metric
				AND f.period_end = o.period_end AND f.value IS NOT DISTINCT FROM o.value`
		)
	).toEqual([{ metrics: 3, strays: 0 }]);
});

test('sorts measures side by side by keyboard, each cell with its quarter in words', async ({
	page
}) => {
	await page.goto('/compare/?areas=luton,leeds,kingston-upon-thames&show=heat&set=headline');
	const cells = await askNative(
		`WITH figure AS (
			SELECT metric, area, value, period_end FROM observation JOIN area USING (area)
			WHERE type IN ('council', 'joint-return') AND value IS NOT NULL AND year(period_end) = 2025
		)
		SELECT metric, value, CASE
			WHEN value <= quantile_cont(other, 0.25) THEN 'lowest'
			WHEN value <= quantile_cont(other, 0.5) THEN 'lower middle'
			WHEN value <= quantile_cont(other, 0.75) THEN 'upper middle' ELSE 'highest' END AS quarter
		FROM (SELECT f.metric, f.value, o.value AS other FROM figure f JOIN figure o USING (metric)
			WHERE f.area = 'luton' AND metric IN ('average-caseload', 'social-worker-vacancy-rate',
				'agency-social-worker-rate', 'child-protection-plan-rate'))
		GROUP BY metric, value ORDER BY metric`
	);
	expect(cells).toHaveLength(4);
	for (const { value, quarter } of cells) {
		const shown = new RegExp(`${Number(value).toFixed(1)}%?\\s.*${String(quarter)}`, 's');
		await expect(row(page, 'Luton').locator('td').filter({ hasText: shown })).not.toHaveCount(0);
	}
	await expect(row(page, 'Luton').locator('td').nth(1)).toHaveText(/31\.9%\s*D,\s*highest/);
	await expect(row(page, 'England').locator('td').nth(1)).toHaveText(/^\s*14\.2%\s*$/);

	const head = page.getByRole('columnheader', { name: /Vacancy rate/ });
	const names = page.locator('.answer tbody th');
	await head.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await expect(names.first()).toHaveText('Luton');
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	await expect(names.last()).toHaveText('Luton');
	await expect(
		page.getByText('Sorted by Social worker vacancy rate, lowest first.')
	).toBeAttached();
});

test('splits what moved into two parts that add up to it', async ({ page }) => {
	await page.goto(`${vacancies}&show=change&from=2024&to=2025`);
	const luton = row(page, 'Luton');
	await expect(luton).toContainText('68 ÷ 234.8');
	await expect(luton).toContainText('78 ÷ 244.9');
	await expect(luton.locator('td')).toContainText(['29.0%', '31.9%', '+2.9', '+4.17', '−1.28']);
	await expect(page.locator('.answer')).toContainText('Shapley');
	await expect(page.getByRole('img', { name: /^Bars of what moved/ })).toHaveAccessibleName(
		/Luton: \+2.9, numerator \+4.17, denominator −1.28/
	);
	const path = await csv(page, 'change.csv');
	const [sums] = await askNative(
		`SELECT count(*)::INTEGER AS n, max(abs(change_due_to_numerator + change_due_to_denominator
			- 100 * (later.numerator / later.denominator - earlier.numerator / earlier.denominator))) AS off
		FROM read_csv('${path}') later JOIN observation earlier
			ON later.area = earlier.area AND later.metric = earlier.metric
				AND later.change_since = earlier.period_end`
	);
	expect(sums?.n).toBe(3);
	expect(Number(sums?.off)).toBeLessThan(1e-9);

	await page.getByLabel('Measure').selectOption({ label: 'Cases held' });
	await expect(page.locator('.answer')).toContainText('there is a difference and nothing to split');
});

test('keeps what was asked for from view to view, and on the way back', async ({ page }) => {
	await page.goto(
		'/compare/?metric=social-worker-turnover-rate&areas=luton&with=england,region&from=2019'
	);
	const views = page.getByRole('navigation', { name: 'View' }).getByRole('link');
	await expect(views.first()).toBeVisible();
	for (const name of await views.allInnerTexts()) {
		await views.filter({ hasText: name }).click();
		await expect(views.filter({ hasText: name })).toHaveAttribute('aria-current', 'true');
		await expect(page).toHaveURL(
			/metric=social-worker-turnover-rate.*areas=luton&with=england,region&from=2019/
		);
		await expect(row(page, 'Luton').first()).toBeVisible();
	}
	await page.goBack();
	await expect(views.filter({ hasText: 'Side by side' })).toHaveAttribute('aria-current', 'true');
});
