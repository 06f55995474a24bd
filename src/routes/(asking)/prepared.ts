import { asset } from '$app/paths';
import * as z from 'zod/mini';
import { fetchJson } from '#lib/data/fetch.ts';
import { NamedArea } from '#lib/domain/area.ts';
import { CouncilGrades } from '#lib/domain/council-grades.ts';
import { Neighbourhoods } from '#lib/domain/group.ts';
import { answers, FoundStatement, type StatementQuestion } from '#lib/domain/found-statement.ts';
import { JourneyStep } from '#lib/domain/inspection.ts';
import { StatedEvent } from '#lib/domain/stated-event.ts';
import type { StatedPoint } from '#lib/domain/stated-point.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { EngineError } from '#lib/domain/errors.ts';
import { figuresOf, PreparedMetric } from '#lib/domain/prepared-metric.ts';
import { Revision } from '#lib/domain/revision.ts';
import { openedVersion } from './opened-version.ts';

type Fetch = typeof globalThis.fetch;

const kept = new Map<string, Promise<unknown>>();

/**
 * Fetches an answer that was prepared while the site was built, each once a visit. Errors: EngineError,
 * `renewed` where it is of another data version than the page.
 */
function once<T>(fetch: Fetch, path: string, schema: z.ZodMiniType<T>): Promise<T> {
	const known = kept.get(path) as Promise<T> | undefined;
	if (known) return known;
	const versioned = z.strictObject({ version: z.string(), answer: schema });
	const answer = fetchJson(asset(path), versioned, { fetch }).then(({ version, answer }) => {
		if (version !== openedVersion()) throw new EngineError('renewed');
		return answer;
	});
	answer.catch(() => kept.delete(path));
	kept.set(path, answer);
	return answer;
}

/** Every area with names and codes. */
export function preparedAreas(fetch: Fetch): Promise<NamedArea[]> {
	return once(fetch, '/prepared/areas.json', z.array(NamedArea));
}

/** The statistical neighbours of every council in each version of the model. */
export function preparedNeighbourhoods(fetch: Fetch): Promise<Neighbourhoods> {
	return once(fetch, '/prepared/neighbourhoods.json', Neighbourhoods);
}

const pathOf = (metric: string) => `/prepared/series/${metric}.json`;

function preparedMetric(fetch: Fetch, metric: string): Promise<PreparedMetric> {
	return once(fetch, pathOf(metric), PreparedMetric);
}

/** What `metricSeries` answers for a metric and some areas. */
export async function preparedSeries(
	fetch: Fetch,
	metric: string,
	areas: readonly string[]
): Promise<Observation[]> {
	const answer = await preparedMetric(fetch, metric);
	try {
		return figuresOf(answer, areas);
	} catch (error) {
		kept.delete(pathOf(metric));
		throw new EngineError('corrupt', pathOf(metric), { cause: error });
	}
}

/** Every figure that a later release states differently. */
export function preparedRevisions(fetch: Fetch): Promise<Revision[]> {
	return once(fetch, '/prepared/revisions.json', z.array(Revision));
}

/** What `statedPoints` answers for a metric and some areas. */
export async function preparedStated(
	fetch: Fetch,
	metric: string,
	areas: readonly string[]
): Promise<StatedPoint[]> {
	const { stated } = await preparedMetric(fetch, metric);
	return stated.filter(({ area }) => areas.includes(area));
}

/** What `statedEvents` answers for some councils. */
export async function preparedEvents(
	fetch: Fetch,
	areas: readonly string[]
): Promise<StatedEvent[]> {
	const all = await once(fetch, '/prepared/stated-events.json', z.array(StatedEvent));
	return all.filter(({ area }) => areas.includes(area));
}

/** What `journeySteps` answers for some councils. */
export async function preparedJourneys(
	fetch: Fetch,
	areas: readonly string[]
): Promise<JourneyStep[]> {
	const all = await once(fetch, '/prepared/journeys.json', z.array(JourneyStep));
	return all.filter(({ area }) => areas.includes(area));
}

/** What `findingList` answers. */
export async function preparedStatements(
	fetch: Fetch,
	question: StatementQuestion
): Promise<FoundStatement[]> {
	const all = await once(fetch, '/prepared/statements.json', z.array(FoundStatement));
	return all.filter((statement) => answers(statement, question));
}

/** What `councilGrades` answers. */
export function preparedGrades(fetch: Fetch): Promise<CouncilGrades[]> {
	return once(fetch, '/prepared/council-grades.json', z.array(CouncilGrades));
}
