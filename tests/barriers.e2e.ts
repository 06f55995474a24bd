import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { judgedDoubts, type JudgedDoubt } from './judged-doubts.ts';
import { faintTexts } from './on-page/faint-texts.ts';
import { paintedContrast } from './on-page/painted-contrast.ts';
import { addresses, open, resize, unfold, widths } from './page-kinds.ts';
import { reached } from './reached.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What was found in a page in any of its states. */
interface Found {
	looks: number;
	barriers: string[];
	/** Texts of too little contrast, worked out here. */
	faint: string[];
	/** What axe left open and nobody has judged. */
	doubts: string[];
	judged: Set<JudgedDoubt>;
}

const colours = ['none', 'active'] as const;
const everyLook = widths.flatMap((width) =>
	colours.map((forcedColors) => ({ width, forcedColors }))
);
/** Where little differs from what was looked at before. */
const twoLooks = [
	{ width: 1280, forcedColors: 'none' },
	{ width: 320, forcedColors: 'active' }
] as const;

/** Looks at a page as it stands, in its own colours and in those of a reader. */
async function look(
	page: Page,
	found: Found,
	looks: typeof twoLooks | typeof everyLook = everyLook
): Promise<void> {
	for (const { width, forcedColors } of looks) {
		await page.emulateMedia({ forcedColors });
		await resize(page, width);
		if (forcedColors === 'none') {
			const faint = await page.evaluate(faintTexts);
			found.faint.push(...faint.map((text) => `${width}: ${text}`));
		}
		const { violations, incomplete } = await new AxeBuilder({ page })
			.withTags(levels)
			.options({ resultTypes: ['violations', 'incomplete'] })
			.analyze();
		found.looks += 1;
		const state = `${width}, forced colours ${forcedColors}`;
		for (const { id, nodes } of violations)
			found.barriers.push(`${state}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
		const doubts = incomplete.flatMap(({ id, nodes }) =>
			nodes.map(({ target, any, all, none, html }) => {
				const [check] = [...any, ...all, ...none];
				const said = (check?.data as { messageKey?: string } | null)?.messageKey;
				return { rule: id, why: said ?? check?.id ?? '', target: String(target.at(-1)), html };
			})
		);
		await judge(page, found, state, doubts);
	}
	await page.emulateMedia({ forcedColors: 'none' });
}

async function judge(
	page: Page,
	found: Found,
	state: string,
	open: { rule: string; why: string; target: string; html: string }[]
): Promise<void> {
	const patterns = judgedDoubts.map(({ where }) => where);
	const matches = await page.evaluate(
		({ targets, patterns }) => {
			const list = [...document.querySelectorAll('[role=listbox]')].find((at) =>
				at.checkVisibility()
			);
			/** What lies under an open list is judged where no list is open. */
			const isCovered = (element: Element) => {
				if (list === undefined || list.contains(element)) return false;
				const [one, other] = [list.getBoundingClientRect(), element.getBoundingClientRect()];
				const beside = one.right <= other.left || other.right <= one.left;
				return !beside && one.top < other.bottom && other.top < one.bottom;
			};
			return targets.map((target) => {
				const element = document.querySelector(target);
				if (element === null) return [];
				return isCovered(element) ? null : patterns.map((pattern) => element.matches(pattern));
			});
		},
		{ targets: open.map(({ target }) => target), patterns }
	);
	open.forEach(({ rule, why, html }, at) => {
		if (matches[at] === null) return;
		const own = judgedDoubts.filter(
			(each, of) => each.rule === rule && each.why === why && matches[at]?.[of]
		);
		own.forEach((each) => found.judged.add(each));
		if (own.length === 0) found.doubts.push(`${state}: ${rule}, ${why}: ${html.slice(0, 120)}`);
	});
}

const nothing = (): Found => ({
	looks: 0,
	barriers: [],
	faint: [],
	doubts: [],
	judged: new Set()
});

/** Also that what was judged of a state is still said of it. */
function expectNoBarrier({ looks, barriers, faint, doubts, judged }: Found, state?: string): void {
	expect.soft(barriers).toEqual([]);
	expect.soft(faint).toEqual([]);
	expect.soft(doubts).toEqual([]);
	expect(judgedDoubts.filter((each) => each.seenAt === state && !judged.has(each))).toEqual([]);
	reached(test.info(), 'axe', looks);
}

for (const path of addresses) {
	test(`has no barrier that axe finds, folded and unfolded: ${path}`, async ({ page }) => {
		test.setTimeout(600_000);
		const found = nothing();
		await open(page, path);
		await look(page, found);
		if (await unfold(page)) await look(page, found, twoLooks);
		expectNoBarrier(found, path);
	});
}

for (const path of ['/compare/', '/journeys/', '/before-and-after/']) {
	test(`has no barrier with the list of councils open: ${path}`, async ({ page }) => {
		test.setTimeout(600_000);
		const found = nothing();
		await open(page, path);
		await page
			.getByRole('combobox', { name: /council/i })
			.first()
			.fill('king');
		const option = page.getByRole('option', { name: /Kingston upon Hull/ });
		await expect(option).toBeVisible();
		await look(page, found);
		await expect(option).toBeVisible();
		expectNoBarrier(found, `${path}, list of councils open`);
	});
}

for (const path of ['/councils/luton/', '/compare/']) {
	test(`has no barrier with suggestions of the search open: ${path}`, async ({ page }) => {
		test.setTimeout(600_000);
		const found = nothing();
		await open(page, path);
		await page.getByLabel('Search councils, metrics and documents').pressSequentially('king');
		await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
		await look(page, found);
		await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
		expectNoBarrier(found);
	});
}

test('has no barrier in what it says when an answer or the engine does not come', async ({
	page
}) => {
	test.setTimeout(600_000);
	const found = nothing();
	await page.route('**/{prepared,data}/**', (route) => route.abort('connectionreset'));
	await page.goto('/compare/?areas=leeds');
	await expect(page.getByRole('alert').first()).toBeVisible();
	await look(page, found);
	expectNoBarrier(found);
});

test('has no barrier while a reader walks along the councils', async ({ page }) => {
	test.setTimeout(600_000);
	const found = nothing();
	await open(page, '/compare/?show=distribution&areas=luton');
	await page.getByRole('slider', { name: /^Walk along/ }).press('End');
	await look(page, found);
	expectNoBarrier(found);
});

/** Expects letters apart from their ground in a picture of each of some parts. */
async function expectPainted(parts: Locator): Promise<void> {
	for (const part of await parts.all()) {
		const picture = await part.screenshot();
		const contrast = await part.page().evaluate(paintedContrast, picture.toString('base64'));
		expect(contrast, await part.innerText()).toBeGreaterThan(4.5);
	}
}

test('paints letters apart from their ground in the colours of a reader', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of ['/compare/', '/evidence/']) {
		await open(page, path);
		await resize(page, 320);
		await expectPainted(page.locator('header a, button:visible, a[aria-current]'));
	}
	await open(page, '/compare/');
	await page.getByRole('combobox', { name: 'Add a council' }).fill('king');
	const options = page.getByRole('option', { name: /Kingston/ });
	await expect(options.first()).toBeVisible();
	await expectPainted(options);
});
