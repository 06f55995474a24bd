import { yearsAround } from '#lib/data/queries/before-after.ts';
import { groupSummary } from '#lib/data/queries/group-summary.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { neighbourMedians } from '#lib/data/queries/neighbour-medians.ts';
import { usualMovement } from '#lib/data/queries/usual-movement.ts';
import type { Session } from '#lib/data/session.ts';
import { defaultBeforeAfterView } from '#lib/domain/before-after-view.ts';

const metric = 'social-worker-vacancy-rate';

/** What is asked at every size, by the query modules that the pages use. `at` counts the times. */
export function scaleQuestions(
	metrics: readonly string[],
	councils: readonly string[]
): Readonly<Record<string, (session: Session, at: number) => Promise<unknown[]>>> {
	const other = <T>(all: readonly T[], at: number) => all[(at * 7) % all.length] as T;
	return {
		'a council more: one metric of four areas': (session, at) =>
			metricSeries(session, {
				metric,
				areas: ['england', 'luton', 'leeds', other(councils, at)]
			}),
		'another metric of six areas': (session, at) =>
			metricSeries(session, {
				metric: other(metrics, at),
				areas: ['england', 'luton', 'leeds', 'kent', 'york', 'devon']
			}),
		'a ranking: one metric of every council': (session, at) =>
			metricSeries(session, { metric: other(metrics, at), areas: councils }),
		'neighbours’ median of one metric, every year': (session, at) =>
			groupSummary(session, {
				metric,
				kinds: ['neighbours-2025'],
				areas: [other(councils, at)],
				own: []
			}),
		'neighbours’ median of every metric, latest': (session, at) =>
			neighbourMedians(session, { area: other(councils, at) }),
		'before and after every inspection': (session, at) =>
			yearsAround(session, {
				...defaultBeforeAfterView,
				split: at % 2 === 0 ? 'grade' : 'change'
			}),
		'usual movement of every metric, all figures': (session) => usualMovement(session, undefined)
	};
}

/** What one size took in one engine. */
export interface ScaleRun {
	/** Milliseconds until it could be asked. */
	opened: number;
	/** Milliseconds of each time, by question; a text where there was no answer. */
	answered: Record<string, number[] | string>;
}

/** Milliseconds after which a question is not asked once more. */
const longest = 10_000;

/** Asks every question some times over, the slow ones less often, and goes on where one is not answered. */
export async function askAll(
	open: () => Promise<Session>,
	{ metrics, councils, times }: { metrics: string[]; councils: string[]; times: number }
): Promise<ScaleRun> {
	const start = performance.now();
	const session = await open();
	const opened = performance.now() - start;
	const answered: ScaleRun['answered'] = {};
	for (const [name, ask] of Object.entries(scaleQuestions(metrics, councils))) {
		const all: number[] = [];
		try {
			const first = performance.now();
			for (let at = 0; at < times && performance.now() - first < longest; at += 1) {
				const before = performance.now();
				await ask(session, at);
				all.push(performance.now() - before);
			}
			answered[name] = all;
		} catch (error) {
			answered[name] = error instanceof Error ? error.message : String(error);
		}
	}
	await session.close();
	return { opened, answered };
}
