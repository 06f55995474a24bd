import { error } from '@sveltejs/kit';
import { findingList } from '#lib/data/queries/finding-list.ts';
import { journeySpan } from '#lib/data/queries/journey-span.ts';
import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { neighbourList } from '#lib/data/queries/neighbour-list.ts';
import { neighbourMedians } from '#lib/data/queries/neighbour-medians.ts';
import { revisionList } from '#lib/data/queries/revision-list.ts';
import { statedEvents } from '#lib/data/queries/stated-events.ts';
import { defaultEvidenceView } from '#lib/domain/evidence-view.ts';
import { sourcesOf } from '#lib/domain/observation.ts';
import { reportingArea } from '#lib/domain/series.ts';
import { database } from '../../../database.server.ts';
import { movements } from '../../metrics/[metric]/metric.server.ts';

/** How many of a council's statements its page shows. */
const mostStatements = 5;

/** Every council's slug, for the pages and files that are built for each. */
export async function councilSlugs(): Promise<{ slug: string }[]> {
	const { areas } = await database();
	return areas.filter(({ type }) => type === 'council').map(({ area }) => ({ slug: area }));
}

const read = new Map<string, ReturnType<typeof ask>>();

/** A council with its figures and inspections, and those areas that it is set beside; asked once. */
export function readCouncil(slug: string) {
	const asked = read.get(slug) ?? ask(slug);
	read.set(slug, asked);
	return asked;
}

async function ask(slug: string) {
	const { areas, manifest, metrics, session, sources } = await database();
	const council = areas.find(({ area, type }) => area === slug && type === 'council');
	if (council === undefined) error(404, `no council: ${slug}`);
	const own = [...new Set([reportingArea(council, 'Workforce'), slug])];
	const beside = [...own, council.region ?? 'england', 'england'];
	const points = await metricSeries(session, { metric: null, areas: beside });
	const steps = await journeySteps(session, { areas: [slug] });
	const revisions = await revisionList(session, { areas: own });
	const neighbours = await neighbourList(session, { area: slug });
	const stated = await findingList(session, { ...defaultEvidenceView, areas: [slug] });
	const statements = stated.slice(0, mostStatements);
	const used = new Set([
		...points.flatMap(sourcesOf),
		...[...steps, ...neighbours].map(({ source }) => source),
		...revisions.map(({ from_source }) => from_source),
		...statements.flatMap(({ source, counted_source }) => [source, counted_source])
	]);
	const related = new Set([
		slug,
		...council.changes.map(({ successor }) => successor),
		...areas
			.filter(({ changes }) => changes.some(({ successor }) => successor === slug))
			.map(({ area }) => area)
	]);
	return {
		council,
		beside: beside.flatMap((id) => areas.filter(({ area }) => area === id)),
		points,
		steps,
		revisions,
		statements,
		stated: stated.length,
		events: await statedEvents(session, { areas: [slug] }),
		neighbours,
		medians: await neighbourMedians(session, { area: slug }),
		movements: await movements(),
		related: areas.filter(({ area }) => related.has(area)),
		named: neighbours.map(
			({ neighbour }) => areas.find(({ area }) => area === neighbour)?.name ?? neighbour
		),
		metrics,
		sources: sources.filter(({ source }) => used.has(source)),
		span: await journeySpan(session),
		version: manifest.version
	};
}
