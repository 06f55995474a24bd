import { findingList } from '#lib/data/queries/finding-list.ts';
import { areaKind, type NamedArea } from '#lib/domain/area.ts';
import { councilName } from '#lib/domain/council-name.ts';
import {
	defaultEvidenceView,
	longestWords,
	searchFromEvidenceView
} from '#lib/domain/evidence-view.ts';
import type { FoundStatement } from '#lib/domain/found-statement.ts';
import { synonymsOf } from '#lib/domain/metrics/synonyms.ts';
import { formatDate } from '#lib/domain/period.ts';
import type { SearchEntry } from '#lib/domain/search-entry.ts';
import { statedTitle } from '#lib/domain/stated-metric.ts';
import { database } from './database.server.ts';

const pages: SearchEntry[] = (
	[
		[
			'/compare/',
			'Compare councils',
			'One measure of up to twelve councils over time',
			'chart trend benchmark England region'
		],
		[
			'/journeys/',
			'Ofsted journeys',
			'Inspections and visits, council by council',
			'Ofsted ILACS SIF inspection judgement grade rating focused visit monitoring visit'
		],
		[
			'/before-and-after/',
			'Before and after an inspection',
			'A measure in the years around inspections, by grade or change of grade',
			'event study improvement recovery what happened next Ofsted'
		],
		[
			'/evidence/',
			'Evidence',
			'What councils stated, beside what is counted',
			'minutes committee scrutiny claims statements quotes'
		],
		['/councils/', 'Councils', 'Every council, by list or map', 'local authority LA map list'],
		[
			'/metrics/',
			'Metrics',
			'What is counted, and how',
			'definitions measures indicators glossary'
		],
		[
			'/data/',
			'Data',
			'Tables, symbols, licences and downloads',
			'CSV Parquet DuckDB download licence symbols suppressed'
		],
		[
			'/quality/',
			'Quality',
			'What was checked, and what is odd',
			'checks errors outliers screening'
		]
	] as const
).map(([href, title, hint, words]) => ({
	kind: 'page',
	title,
	hint,
	note: '',
	href,
	names: [words],
	texts: []
}));

/** A title's words, as many as a question to `/evidence/` may hold. */
function cutWords(title: string): string | null {
	const words = title.trim().replace(/\s+/g, ' ');
	if (words.length <= longestWords) return words || null;
	return words.slice(0, longestWords + 1).replace(/ \S*$/, '');
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);

function councilEntry(council: NamedArea, areas: readonly NamedArea[]): SearchEntry {
	const named = (id: string | null) => areas.find(({ area }) => area === id)?.name;
	const after = [...new Set(council.changes.flatMap(({ successor }) => named(successor) ?? []))];
	const before = areas.filter(
		({ area, changes }) =>
			area !== council.area && changes.some(({ successor }) => successor === council.area)
	);
	const isEnded = council.valid_to !== null;
	return {
		kind: 'council',
		title: council.name,
		hint: [areaKind(council), named(council.region)].filter(Boolean).join(', '),
		note: isEnded
			? `Ended on ${formatDate(council.valid_to ?? '')}; its area is now in ${listed(after)}.`
			: before.length > 0
				? `Began on ${formatDate(council.valid_from ?? '')} in the area of ${listed(before.map(({ name }) => name))}.`
				: '',
		href: `/councils/${council.area}/`,
		names: [
			councilName(council, council.codes, council.valid_to),
			...council.aliases,
			...before.map(({ name }) => name),
			...council.codes.map(({ code }) => code)
		],
		texts: []
	};
}

/** Everything that the search field finds: councils, metrics, pages, and documents that were read. */
export async function searchEntries(): Promise<SearchEntry[]> {
	const { areas, metrics, session } = await database();
	const statements = await findingList(session, defaultEvidenceView);
	// The same paper can stand at two addresses.
	const paperOf = ({ area, title, committee, meeting_date }: FoundStatement) =>
		[area, title, committee, meeting_date].join('|');
	const documents = [...new Set(statements.map(paperOf))].flatMap((paper) => {
		const own = statements.filter((statement) => paperOf(statement) === paper);
		const [first] = own;
		const name = areas.find(({ area }) => area === first?.area)?.name;
		if (first === undefined || name === undefined) return [];
		const day = first.meeting_date && formatDate(first.meeting_date);
		const words = cutWords(first.title ?? '');
		return {
			kind: 'document' as const,
			title: first.title ?? 'Untitled page',
			hint: [name, first.committee, day].filter(Boolean).join(', '),
			note: '',
			href: `/evidence/${searchFromEvidenceView({ ...defaultEvidenceView, areas: [first.area], words })}`,
			names: [...new Set(own.flatMap(({ metric }) => statedTitle(metric) ?? []))],
			texts: [...new Set(own.map(({ fragment }) => fragment))]
		};
	});
	return [
		...areas.filter(({ type }) => type === 'council').map((area) => councilEntry(area, areas)),
		...metrics.map((metric) => ({
			kind: 'metric' as const,
			title: metric.title,
			hint: `${metric.theme}: ${metric.topic}`,
			note: '',
			href: `/metrics/${metric.metric}/`,
			names: [metric.short_title, ...synonymsOf(metric)],
			texts: [metric.definition]
		})),
		...pages,
		...documents
	];
}
