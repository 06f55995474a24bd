import { expect, type Page } from '@playwright/test';

/** An address of every kind of page, and of every view that an address can ask for. */
export const addresses = [
	'/',
	'/compare/',
	'/compare/?metric=agency-social-worker-rate&areas=kensington-and-chelsea,kingston-upon-thames,cumbria&with=england,region',
	'/compare/?areas=atlantis&metric=x',
	'/compare/?metric=children-looked-after-rate&areas=cumberland,hackney,poole&with=england,region',
	'/compare/?metric=children-looked-after&areas=thurrock',
	'/compare/?areas=&with=',
	'/compare/?show=rank&areas=luton,westminster&with=england,neighbours-2025',
	'/compare/?areas=luton&with=type,neighbours-2021&group=leeds,kent&index=2019&others=show&marks=inspections',
	'/compare/?show=distribution&areas=luton,kingston-upon-thames&with=england,neighbours-2025',
	'/compare/?show=multiples&areas=luton,leeds&with=england,region&others=show',
	'/compare/?show=multiples&by=metric&areas=luton,leeds',
	'/compare/?show=heat&set=headline&areas=luton,westminster&with=england,type',
	'/compare/?show=change&areas=luton,bournemouth-christchurch-and-poole&from=2017',
	'/journeys/',
	'/journeys/?areas=poole,cumbria',
	'/journeys/?areas=poole,luton,bournemouth-christchurch-and-poole&align=first-inadequate',
	'/journeys/all/?areas=luton&history=still-inadequate&sort=due',
	'/journeys/next/',
	'/before-and-after/',
	'/before-and-after/?metric=child-protection-plan-rate&split=grade&framework=both&before=8&areas=luton',
	'/before-and-after/?metric=foster-carer-applications&areas=luton&complete=yes',
	'/evidence/',
	'/evidence/?areas=devon&verdict=differs',
	'/councils/',
	'/councils/luton/',
	'/councils/kingston-upon-thames/',
	'/councils/poole/',
	'/councils/devon/',
	'/councils/westminster/',
	'/metrics/',
	'/metrics/average-caseload/',
	'/metrics/foster-carer-applications/',
	'/search/?q=king',
	'/data/',
	'/quality/',
	'/embed/compare/',
	'/embed/journeys/?areas=luton,poole',
	'/no-such-page/'
] as const;

/** A laptop's window and a small phone's. */
export const widths = [1280, 320] as const;

const asks = /^\/(compare|journeys(?!\/next)|before-and-after|evidence)\//;

/** Opens an address; a page that asks is open when its answer is there. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	if (asks.test(path)) {
		await expect(page.locator('html')).toHaveAttribute('data-engine', /ready|failed/, {
			timeout: 60_000
		});
	} else if (path.startsWith('/embed/')) {
		await expect(page.getByRole('img').first()).toBeVisible();
	} else if (path.startsWith('/search/')) {
		await expect(page.getByRole('main').getByRole('region').first()).toBeVisible();
	}
}

/** Makes the window so wide and waits until the charts are drawn again. */
export async function resize(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 800 });
	await page.evaluate(
		() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 150)))
	);
}

/** Opens everything that is folded, and what is folded in it; says whether anything was. */
export async function unfold(page: Page): Promise<boolean> {
	const closed = page.locator('details:not([open])');
	if ((await closed.count()) === 0) return false;
	await expect
		.poll(async () => {
			await closed.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
			return closed.count();
		})
		.toBe(0);
	return true;
}
