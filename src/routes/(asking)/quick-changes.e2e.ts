import { expect, test, type Page } from '@playwright/test';
import { areaList } from '#lib/data/queries/area-list.ts';
import { beforeAfter } from '#lib/data/queries/before-after.ts';
import { findingList } from '#lib/data/queries/finding-list.ts';
import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { openNodeSession } from '#lib/data/session-node.ts';
import type { Session } from '#lib/data/session.ts';
import { beforeAfterViewFromSearch } from '#lib/domain/before-after-view.ts';
import { evidenceViewFromSearch, pageOfStatements } from '#lib/domain/evidence-view.ts';
import { journeysViewFromSearch } from '#lib/domain/journeys-view.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric, metricById } from '#lib/domain/metrics/index.ts';
import { formatNumber } from '#lib/domain/number.ts';
import { formatDate, yearOf } from '#lib/domain/period.ts';
import { statementWords } from '#lib/domain/statement-words.ts';
import { statuses } from '#lib/domain/status.ts';
import { compareViewFromSearch } from '#lib/domain/view.ts';
import { reached } from '#tests/reached.ts';

/** Councils whose figures are their own in every measure. */
const councils = ['luton', 'leeds', 'kent', 'york', 'devon', 'essex', 'hackney', 'wigan', 'bury'];
const isArea = (id: string) => councils.includes(id);
const inBurst = 20;

interface Kind {
	address: string;
	bursts: number;
	/** What an address asks for, by native DuckDB. */
	asked: (session: Session, search: string) => Promise<string[]>;
	/** The same as it is painted. */
	painted: (page: Page) => Promise<string[]>;
}

const texts = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((all) =>
			all.map((each) => each.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '')
		);

const kinds: readonly Kind[] = [
	{
		address: `/compare/?areas=${councils.join(',')}`,
		bursts: 25,
		async asked(session, search) {
			const { view } = compareViewFromSearch(search, isArea);
			const { decimals, unit } = metricRow(metricById(view.metric) ?? defaultMetric);
			const all = await areaList(session, undefined);
			const regions = all.flatMap(({ area, region }) =>
				view.areas.includes(area) && region !== null ? [region] : []
			);
			const shown = [
				...view.areas,
				...(view.with.includes('region') ? regions : []),
				...(view.with.includes('england') ? ['england'] : [])
			];
			const points = await metricSeries(session, { metric: view.metric, areas: shown });
			const { from, to } = view;
			return points
				.filter(({ period_end: end }) => yearOf(end) >= (from ?? 0) && yearOf(end) <= (to ?? 9999))
				.map(({ area, period_end, value, status }) => {
					const cell =
						value !== null
							? formatNumber(value, decimals) + (unit === '%' ? '%' : '')
							: `[${status === null ? '' : statuses[status].symbol}]`;
					return `row-${area}-${yearOf(period_end)} ${cell}`;
				});
		},
		painted: (page) =>
			page.locator('.answer td[id^="row-"]').evaluateAll((cells) =>
				cells
					.map((cell) => ({ id: cell.id, text: cell.firstElementChild ?? cell }))
					.map(({ id, text }) => `${id} ${text.textContent?.trim() ?? ''}`)
					.filter((cell) => !cell.endsWith('–'))
			)
	},
	{
		address: `/journeys/?areas=${councils.slice(0, 5).join(',')}`,
		bursts: 10,
		async asked(session, search) {
			const { areas } = journeysViewFromSearch(search, isArea).view;
			const steps = await journeySteps(session, { areas });
			const days = new Map(steps.map(({ inspection, published }) => [inspection, published]));
			return [...days.values()].map((day) => (day === null ? 'Day not known' : formatDate(day)));
		},
		painted: async (page) =>
			(await texts(page, '.answer .journey tbody td:first-of-type')).flatMap((cell) =>
				cell.endsWith('on no list here')
					? []
					: (/^(Day not known|\d+ \w+ \d{4})/.exec(cell)?.[0] ?? cell)
			)
	},
	{
		address: '/evidence/?metric=average-caseload',
		bursts: 10,
		async asked(session, search) {
			const { view } = evidenceViewFromSearch(search, isArea);
			const { kept, statements } = pageOfStatements(await findingList(session, view), view);
			return [
				...(kept === 0 ? [] : [`of ${formatNumber(kept, 0)}`]),
				...statements.map(statementWords)
			];
		},
		painted: async (page) => [
			...(await texts(page, '#statements')).map(
				(heading) => /of [\d,]*\d/.exec(heading)?.[0] ?? ''
			),
			...(await texts(page, '.answer article h3'))
		]
	},
	{
		address: '/before-and-after/?areas=luton',
		bursts: 5,
		async asked(session, search) {
			const { view } = beforeAfterViewFromSearch(search, isArea);
			const { inspections } = await beforeAfter(session, view);
			const { title } = metricRow(metricById(view.metric) ?? defaultMetric);
			if (inspections.length === 0) return [];
			return [title, `${formatNumber(inspections.length, 0)} inspection`];
		},
		painted: async (page) => {
			const [heading] = await texts(page, '#answer');
			const [counted = ''] = await texts(page, '#answer + p');
			if (heading === undefined) return [];
			return [
				heading.replace(/ around inspections, .*/, ''),
				/[\d,]+ inspection/.exec(counted)?.[0] ?? counted
			];
		}
	}
];

/** Makes changes at random: of every kind of control, quicker than they are answered. */
async function change(page: Page, changes: number, seed: number, base: string, areas: string[]) {
	return page.evaluate(
		async ({ changes, seed, base, areas }) => {
			let state = seed;
			// A linear congruential generator, so that a failure can be had again.
			const random = (below: number) => {
				state = (state * 1103515245 + 12345) % 2147483648;
				return Math.floor((state / 2147483648) * below);
			};
			const one = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
			const all = <T extends HTMLElement>(selector: string) => [
				...document.querySelectorAll<T>(`main form fieldset:enabled ${selector}`)
			];
			const follow = (href: string) => {
				const link = document.createElement('a');
				link.href = href;
				document.body.append(link);
				link.click();
				link.remove();
			};
			const ways: (() => boolean)[] = [
				() => {
					const names = ['metric', 'from', 'to', 'align', 'split', 'which', 'framework', 'year'];
					const select = one(
						all<HTMLSelectElement>('select').filter(({ name }) => names.includes(name))
					);
					const option = one([...(select?.options ?? [])].filter(({ disabled }) => !disabled));
					if (!select || !option) return false;
					select.value = option.value;
					return select.dispatchEvent(new Event('change', { bubbles: true }));
				},
				() => {
					const box = one(
						all<HTMLInputElement>('input[type=checkbox]').filter(({ value }) =>
							['england', 'region', 'yes'].includes(value)
						)
					);
					box?.click();
					return box !== undefined;
				},
				() => {
					const remove = one(
						all('button').filter(({ textContent }) => textContent?.trim().startsWith('Remove'))
					);
					remove?.click();
					return remove !== undefined;
				},
				() => {
					const some = areas.filter(() => random(2) === 0);
					follow(`${base}?areas=${some.join(',')}`);
					return true;
				}
			];
			let made = 0;
			while (made < changes) {
				if (one(ways)?.()) made += 1;
				const pause = random(4) * 8;
				if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
			}
			return made;
		},
		{ changes, seed, base, areas }
	);
}

for (const { address, bursts, asked, painted } of kinds) {
	const [base = address] = address.split('?');
	test(`paints what the address asks for after every burst of quick changes: ${base}`, async ({
		page
	}) => {
		test.slow();
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 60_000 });
		const session = await openNodeSession('static/data/dataset.duckdb');
		let made = 0;
		for (let burst = 1; burst <= bursts; burst += 1) {
			made += await change(page, inBurst, burst, base, councils);
			if (burst % 3 === 0) await page.evaluate(() => history.back());
			const isRight = async () => {
				const { search } = new URL(page.url());
				const [is, wanted] = [await painted(page), await asked(session, search)];
				expect(is.toSorted(), search).toEqual(wanted.toSorted());
			};
			await expect(isRight).toPass({ intervals: [50, 100, 200], timeout: 20_000 });
			// Nor does a late answer paint over it.
			await expect(page.locator('.answer')).toHaveAttribute('aria-busy', 'false');
			await isRight();
		}
		await session.close();
		expect(errors).toEqual([]);
		await expect(page.getByRole('alert')).toHaveCount(0);
		reached(test.info(), 'stale', made);
	});
}
