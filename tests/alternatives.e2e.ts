import { expect, test, type Page } from '@playwright/test';
import { quantile } from '#lib/domain/average.ts';
import { yearWords } from '#lib/domain/before-after-words.ts';
import { openNodeSession } from '#lib/data/session-node.ts';
import { tables, type ReadTable } from './on-page/tables.ts';
import { open } from './page-kinds.ts';

/** What every picture of a page says in its place, and its tables. */
async function read(page: Page, path: string) {
	await open(page, path);
	await page
		.locator('details')
		.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
	const pictures = page.getByRole('main').getByRole('img');
	await expect(pictures.first()).toBeVisible();
	const said = await pictures.evaluateAll((all) =>
		all.map((each) => each.getAttribute('aria-label') ?? '')
	);
	return { said, all: await page.evaluate(tables) };
}

const numberOf = (text: string) =>
	Number(/^[+−\d][\d,.]*/.exec(text)?.[0].replace(/,/g, '').replace('−', '-'));
const named = (all: readonly ReadTable[], caption: string) => {
	const found = all.find((table) => table.caption.toLowerCase().startsWith(caption.toLowerCase()));
	if (found === undefined) throw new Error(`no such table: ${caption}`);
	return found;
};
/** The parts of a summary that name something: `Luton: 21.3 cases in 2017, …` by `Luton`. */
const parts = (said: string) =>
	new Map(
		said.split('. ').flatMap((part) => {
			const at = part.indexOf(': ');
			return at < 0 ? [] : [[part.slice(0, at), part.slice(at + 2)] as const];
		})
	);

/** Per line of a chart over years its first and last figure with their years, as the words have them. */
function linesSaid(said: string) {
	return Object.fromEntries(
		[...parts(said)].flatMap(([name, words]) => {
			const figures = [...words.matchAll(/([−\d][\d,.]*)%?[^,]*? in (\d{4})/g)];
			return figures.length === 0
				? []
				: [[name, figures.map(([, value, year]) => `${value} ${year}`)]];
		})
	);
}

/** The same from tables of areas or groups by years; `keeps` says which rows are drawn. */
function linesOf(of: readonly ReadTable[], keeps: (name: string) => boolean = () => true) {
	return Object.fromEntries(
		of.flatMap(({ columns, rows }) =>
			rows.flatMap(([name = '', ...cells]) => {
				const figures = cells.flatMap((cell, at) => {
					const value = /^[−\d][\d,.]*/.exec(cell)?.[0];
					return value === undefined ? [] : [`${value} ${columns[at + 1]}`];
				});
				const ends = [...new Set([figures[0], figures.at(-1)])].flatMap((each) => each ?? []);
				return ends.length === 0 || !keeps(name) ? [] : [[name, ends] as const];
			})
		)
	);
}

test('says the numbers of its table in words: lines over years', async ({ page }) => {
	for (const [path, caption] of [
		['/compare/', 'Average caseload, cases'],
		['/metrics/average-caseload/', 'Average caseload, cases']
	] as const) {
		const { said, all } = await read(page, path);
		const lines = linesOf([named(all, caption)], (name) => !/^(Inner|Outer) London$/.test(name));
		expect(Object.keys(lines).length).toBeGreaterThan(5);
		expect(linesSaid(said[0] ?? '')).toEqual(lines);
	}
	const { said, all } = await read(page, '/councils/luton/');
	for (const label of said.filter((each) => each.startsWith('Line chart'))) {
		const [, metric = ''] = /^Line chart of (.*?), \d{4}/.exec(label) ?? [];
		expect(linesSaid(label)).toEqual(linesOf([named(all, `${metric}, `)]));
	}
	const count = await read(page, '/compare/?metric=cases-held&areas=luton,leeds');
	expect(linesSaid(count.said[0] ?? '')).toEqual(
		linesOf([named(count.all, 'Cases held, cases')], (name) => name !== 'England')
	);
});

test('says the numbers of its table in words: groups, an index, and what else is drawn', async ({
	page
}) => {
	const groups = '/compare/?areas=luton&with=type,neighbours-2021&group=leeds,kent';
	const { said, all } = await read(page, groups);
	const areas = linesOf([named(all, 'Average caseload, cases')]);
	const medians = linesOf([named(all, 'Average caseload, groups')], (name) =>
		name.endsWith(', median')
	);
	expect(Object.keys(medians)).toHaveLength(3);
	const renamed = Object.entries(medians).map(([name, ends]) => [
		name.replace(/, median$/, ' (median)'),
		ends
	]);
	expect(linesSaid(said[0] ?? '')).toEqual({ ...areas, ...Object.fromEntries(renamed) });

	const index = await read(page, `${groups}&index=2019&others=show&marks=inspections`);
	expect(index.said[0]).toContain('Index, 2019 is 100');
	const cells = [
		...named(index.all, 'Average caseload, cases').rows,
		...named(index.all, 'Average caseload, groups').rows
	];
	const lines = Object.entries(linesSaid(index.said[0] ?? ''));
	expect(lines).toHaveLength(4);
	for (const [name, ends] of lines) {
		const row = cells.find(([of]) => of === name.replace(' (median)', ', median')) ?? [];
		for (const end of ends) {
			const [value = '', year = ''] = end.split(' ');
			const [now, base] = [numberOf(row[Number(year) - 2016] ?? ''), numberOf(row[3] ?? '')];
			expect(Math.abs(Number(value) - (100 * now) / base), `${name} ${year}`).toBeLessThan(0.7);
		}
	}
	const grey = await page.locator('.drawing g[stroke="#bfc5c9"] path').count();
	expect(grey).toBeGreaterThan(140);
	expect(parts(index.said[0] ?? '').get('In grey, other councils')).toBe(String(grey));
	const grades = await page.getByText(/began: \d+ drawn/).innerText();
	expect(parts(index.said[0] ?? '').get('Grades of inspections on the lines')).toBe(
		/began: (\d+)/.exec(grades)?.[1]
	);
});

test('says the numbers of its table in words: bars of one year', async ({ page }) => {
	const { said, all } = await read(
		page,
		'/compare/?areas=luton,leeds&from=2025&to=2025&others=show'
	);
	expect(said[0]).toMatch(/^Bar chart of average caseload, 2025\./);
	expect(linesSaid(said[0] ?? '')).toEqual(linesOf([named(all, 'Average caseload, cases')]));
	expect(said[0]).not.toContain('In grey');
});

test('says the numbers of its table in words: a panel for each council and for each measure', async ({
	page
}) => {
	const path = '/compare/?show=multiples&areas=luton,leeds&with=england,region,neighbours-2025';
	const { said, all } = await read(page, path);
	const drawn = linesOf([named(all, 'Average caseload, cases')]);
	const medians = linesOf([named(all, 'Average caseload, groups')], (name) =>
		name.endsWith(', median')
	);
	expect(said).toHaveLength(2);
	for (const [at, own, other] of [
		[0, 'Luton', 'Leeds'],
		[1, 'Leeds', 'Luton']
	] as const) {
		const lines = Object.fromEntries(Object.entries(drawn).filter(([name]) => name !== other));
		const group = `${own}${own === 'Leeds' ? '’' : '’s'} neighbours, 2025 model`;
		expect(linesSaid(said[at] ?? '')).toEqual({
			...lines,
			[`${group} (median)`]: medians[`${group}, median`]
		});
		expect(said[at]).toContain('In grey, other councils: 1.');
	}
	const measures = await read(page, '/compare/?show=multiples&by=metric&areas=luton,leeds');
	expect(measures.said.length).toBeGreaterThan(1);
	for (const label of measures.said) {
		const [, metric = ''] = /^Line chart of (.*?), \d{4}/.exec(label) ?? [];
		const isCount = !label.includes('England');
		expect(linesSaid(label)).toEqual(
			linesOf([named(measures.all, `${metric}, `)], (name) => !(isCount && name === 'England'))
		);
	}
});

test('says the numbers of its table in words: ranks', async ({ page }) => {
	const { said, all } = await read(
		page,
		'/compare/?show=rank&areas=luton,hackney,westminster&with=england,neighbours-2025'
	);
	const { rows } = named(all, 'Average caseload, 2025');
	const words = parts(said[0] ?? '');
	for (const name of ['Luton', 'Hackney']) {
		const [rank = '', , figure = ''] = rows.find(([, council]) => council === name) ?? [];
		expect(words.get(`${name}, 2025`)).toBe(
			`${figure.replace(/ .*/, '')} cases (${figure.replace(/^\S+ /, '')}), ` +
				`${rank.includes('=') ? 'joint ' : ''}rank ${numberOf(rank)} of ${rows.length}`
		);
	}
	const reason = await page.locator('li[id^=row-westminster]').innerText();
	expect(`Westminster: ${words.get('Westminster, 2025')}`).toBe(reason.trim());
	const ends = [rows[0], rows.at(-1)].map((row) => `${row?.[2]?.replace(/ .*/, '')} cases`);
	expect(said[0]).toContain(
		`of ${rows.length} councils in 2025, highest first. From ${ends.join(' to ')}.`
	);
	const groups = named(all, 'Average caseload, groups');
	for (const own of ['Luton', 'Westminster']) {
		const cell = (of: string) =>
			groups.rows.find(([name]) => name === `${own}’s neighbours, 2025 model, ${of}`)?.at(-1);
		expect(words.get(`Line at ${own}’s neighbours, 2025 model`)).toBe(
			`${cell('median')} cases, median of ${cell('reported')?.replace(' of', ' that reported of')}`
		);
	}
	const session = await openNodeSession('static/data/dataset.duckdb');
	const [england] = await session.run(
		"SELECT value FROM observation WHERE metric = 'average-caseload' AND area = 'england' AND period_end = '2025-09-30'",
		[]
	);
	await session.close();
	expect(words.get('Line at England')).toBe(`${Number(england?.value).toFixed(1)} cases`);
});

test('says the numbers of its table in words: a strip of all councils', async ({ page }) => {
	const { said, all } = await read(
		page,
		'/compare/?show=distribution&metric=social-worker-vacancy-rate&areas=luton,leeds&with=england,neighbours-2025'
	);
	const { rows } = named(all, 'Social worker vacancy rate, 2025');
	const values = rows.map(([, name = '', figure = '']) => ({ name, value: numberOf(figure) }));
	const sorted = values.map(({ value }) => value).toSorted((one, other) => one - other);
	const [, lowest, highest] = /From .*, ([\d.]+)%, to .*, ([\d.]+)%\. Of/.exec(said[0] ?? '') ?? [];
	expect([Number(lowest), Number(highest)]).toEqual([sorted[0], sorted.at(-1)]);
	const [, count, lower, upper, middle] =
		/Of (\d+) councils .* between ([\d.]+)% and ([\d.]+)%; the median is ([\d.]+)%/.exec(
			said[0] ?? ''
		) ?? [];
	expect(Number(count)).toBe(rows.length);
	for (const [part, quarter] of [
		[lower, 0.25],
		[middle, 0.5],
		[upper, 0.75]
	] as const)
		expect(Math.abs(Number(part) - quantile(sorted, quarter))).toBeLessThan(0.1);
	const words = parts(said[0] ?? '');
	for (const name of ['Luton', 'Leeds']) {
		const own = values.find((each) => each.name === name)?.value ?? NaN;
		const below = sorted.filter((value) => value < own).length;
		expect(words.get(name)).toBe(
			`${own.toFixed(1)}%, higher than ${below} of ${rows.length - 1} others`
		);
	}
	const medians = linesOf([named(all, 'Social worker vacancy rate, groups')], (name) =>
		name.endsWith(', median')
	);
	for (const [name, ends] of Object.entries(medians))
		expect(words.get(name)).toBe(`${ends.at(-1)?.split(' ')[0]}%`);
	const ringed = page.locator(
		'.drawing circle[stroke-width="2"], .drawing g[stroke-width="2"] circle'
	);
	expect(words.get('Ringed, as neighbours')).toBe(String(await ringed.count()));
});

test('says the numbers of its table in words: what moved', async ({ page }) => {
	const { said, all } = await read(
		page,
		'/compare/?show=change&metric=social-worker-vacancy-rate&areas=luton,leeds,bournemouth-christchurch-and-poole&from=2017'
	);
	const { rows } = named(all, 'What moved');
	const words = parts(said[0] ?? '');
	expect([...words.keys()]).toEqual(rows.map(([name]) => name));
	for (const [name = '', ...cells] of rows) {
		const signed = cells
			.filter((cell) => /^[+−]/.test(cell))
			.map((cell) => cell.replace(/ .*/, ''));
		const [difference, numerator, denominator] = signed;
		expect(words.get(name)).toBe(
			signed.length === 0
				? `no figure (${words.get(name)?.slice(11, -1)})`
				: `${difference}, numerator ${numerator}, denominator ${denominator}`
		);
	}
	expect(rows.flat().some((cell) => cell.includes('÷'))).toBe(true);
});

test('says the numbers of its table in words: before and after an inspection', async ({ page }) => {
	const { said, all } = await read(page, '/before-and-after/?areas=warwickshire');
	const { rows } = named(all, 'Average caseload, cases: medians');
	const heads = rows.flatMap((row, at) => (row.length === 1 ? [at] : []));
	const count = (words: string) => (many: string) => `${many} ${words}${many === '1' ? '' : 's'}`;
	const expected = heads.map((head, at) => {
		const told = rows
			.slice(head + 1, heads[at + 1])
			.map(([year = '', inspections = '', councils = '', first = '', middle]) => {
				const of = `${count('inspection')(inspections)} of ${count('council')(councils)}`;
				const when = yearWords(Number(year.replace('−', '-').replace('+', '')));
				if (middle !== undefined) return `${when}: ${middle} cases, ${of}`;
				return first === 'no figure' ? `${when}: no figure` : `${when}: median withheld, ${of}`;
			});
		return `Medians, ${told.join('; ')}. `;
	});
	expect(expected).toHaveLength(5);
	expect(said).toHaveLength(expected.length);
	expected.forEach((words, at) => expect(said[at]).toContain(words));
	const [standing] = said.filter((words) => words.includes('Standing out, '));
	const own = all
		.flatMap((table) => table.rows)
		.filter(([name]) => name?.startsWith('Warwickshire'));
	for (const [, value] of (/Standing out, (.*)The tables/.exec(standing ?? '')?.[1] ?? '').matchAll(
		/([\d.]+) cases/g
	))
		expect(own.some((row) => row.some((cell) => cell.startsWith(value ?? ' ')))).toBe(true);
});

test('says the grades of its table in words: journeys', async ({ page }) => {
	const { said, all } = await read(
		page,
		'/journeys/?areas=luton,somerset,poole,nottingham&from=2009'
	);
	expect(said).toHaveLength(4);
	said.forEach((words, at) => {
		const { rows } = all[at] ?? { rows: [] };
		const told = [
			...words.matchAll(
				/(?:overall grade\. |\. )(report of )?(\d+ \w+ \d{4}) \(([^)]+)\): ([^.]+)/g
			)
		].map(([, report = '', day, kind, grade]) => `${report}${day} ${kind} ${grade}`);
		const own = rows.filter(([name = '']) => !/stated by the council|on no list/.test(name));
		const graded = own.flatMap((row) => {
			const [name = '', published = '', overall = ''] = row;
			const [, day, kind] =
				/^(First day not known|\d+ \w+ \d{4}) ?(.*?)(?:, unconfirmed|, number .*)?$/.exec(name) ??
				[];
			const [, grade] = /^(?:O|G|RI|I|–) (.*)$/.exec(overall) ?? [];
			const isOverall = row.length > 4 && grade !== undefined;
			const report = `report of ${/^\d+ \w+ \d{4}/.exec(published)?.[0]}`;
			return isOverall
				? [`${day === 'First day not known' ? report : day} ${kind} ${grade.toLowerCase()}`]
				: [];
		});
		expect(told).toEqual(graded.toReversed());
		const visits = own.filter(([name = '']) => / visit/.test(name)).length;
		expect(Number(/(\d+) visits? without grade/.exec(words)?.[1] ?? 0)).toBe(visits);
	});
});

test('says the numbers of its table in words: how many councils have which value', async ({
	page
}) => {
	const { said, all } = await read(page, '/metrics/average-caseload/');
	const words = said.find((each) => each.startsWith('Histogram')) ?? '';
	const values = named(all, 'Average caseload, 30 September 2025')
		.rows.map((row) => numberOf(row.at(-1) ?? ''))
		.filter((value) => !Number.isNaN(value))
		.toSorted((one, other) => one - other);
	expect(words).toContain(`of ${values.length} councils`);
	const quarters = [...words.matchAll(/(?:lowest|below|median|above|highest) ([\d.]+) cases/g)].map(
		([, value]) => Number(value)
	);
	expect(quarters).toHaveLength(5);
	quarters.forEach((value, at) =>
		expect(Math.abs(value - quantile(values, at / 4))).toBeLessThan(0.1)
	);
	const [england] = named(all, 'Average caseload, cases').rows.filter(
		([name]) => name === 'England'
	);
	expect(words).toContain(`England ${england?.at(-1)} cases`);
});

test('says the numbers of its table in words: years to leave inadequate', async ({ page }) => {
	const { said, all } = await read(page, '/journeys/next/');
	const [total] = named(all, 'Years from report to report').rows;
	const [, ended, middle, shortest, longest, open] = total ?? [];
	expect(said[0]).toBe(
		`${ended} spells of inadequate grades that ended after ${shortest} to ${longest} years, median ${middle}; ` +
			`${open} that have not ended. The tables have every one.`
	);
	expect(named(all, 'Better grade followed').rows).toHaveLength(Number(ended));
	expect(named(all, 'No better grade so far').rows).toHaveLength(Number(open));
});
