/** What a page may cost a reader. */
export interface PageBudget {
	route: string;
	/** Whether the page loads the engine when it is at rest. */
	hasEngine: boolean;
	/**
	 * Requests, and thousands of bytes as a static host sends them (Brotli), that are on their way before
	 * the first chart is there; null where the page has none.
	 */
	chart: { requests: number; kilobytes: number } | null;
	/** The same until the page is at rest; null where the engine is part of it. */
	all: { requests: number; kilobytes: number } | null;
}

/**
 * What was measured and a tenth more. A test that fails says the route and both numbers: take the new one over here where the
 * page has to cost more, and say why in the commit.
 */
export const pageBudgets: readonly PageBudget[] = [
	{
		route: '/',
		hasEngine: false,
		chart: null,
		all: { requests: 7, kilobytes: 46 }
	},
	{
		route: '/compare/',
		hasEngine: true,
		chart: { requests: 29, kilobytes: 289 },
		all: null
	},
	{
		route: '/compare/?metric=social-worker-vacancy-rate&areas=leeds,kent,york',
		hasEngine: true,
		chart: { requests: 32, kilobytes: 304 },
		all: null
	},
	{
		route: '/compare/?show=rank&areas=luton&with=england,neighbours-2025',
		hasEngine: true,
		chart: { requests: 35, kilobytes: 323 },
		all: null
	},
	{
		route: '/journeys/',
		hasEngine: true,
		chart: { requests: 28, kilobytes: 274 },
		all: null
	},
	{
		route: '/before-and-after/',
		hasEngine: true,
		chart: { requests: 22, kilobytes: 319 },
		all: null
	},
	{
		route: '/evidence/',
		hasEngine: true,
		chart: null,
		all: null
	},
	{
		route: '/councils/',
		hasEngine: false,
		chart: null,
		all: { requests: 9, kilobytes: 74 }
	},
	{
		route: '/councils/luton/',
		hasEngine: false,
		chart: { requests: 11, kilobytes: 69 },
		all: { requests: 14, kilobytes: 94 }
	},
	{
		route: '/metrics/average-caseload/',
		hasEngine: false,
		chart: { requests: 7, kilobytes: 53 },
		all: { requests: 8, kilobytes: 53 }
	},
	{
		route: '/data/',
		hasEngine: false,
		chart: null,
		all: { requests: 7, kilobytes: 57 }
	},
	{
		route: '/search/?q=king',
		hasEngine: false,
		chart: null,
		all: { requests: 19, kilobytes: 264 }
	},
	{
		route: '/embed/compare/',
		hasEngine: false,
		chart: { requests: 21, kilobytes: 247 },
		all: null
	}
];

/** The engine and the data set as files, in millions of bytes before compression. */
export const engineMegabytes = { engine: 38.5, database: 8.5 };

/**
 * How many tasks of a page may keep its processor longer than a piece of work of a known size in the
 * same browser, and how many times longer the longest may: half as much again as the dearest
 * page, a ranking, was measured to have.
 */
export const taskBudget = { long: 12, longest: 5 };
