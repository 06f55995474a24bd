import { screeningCheckList } from '#lib/data/queries/screening-check-list.ts';
import { screeningList } from '#lib/data/queries/screening-list.ts';
import { formatPeriod } from '#lib/domain/period.ts';
import { outcomeOf, Topic, topics, type Screening } from '#lib/domain/screening.ts';
import { database } from '../../database.server.ts';

/** Every check by topic, those that found something first, each with its rows as they are shown. */
export async function load() {
	const { areas, metrics, session, sources } = await database();
	const listed = await screeningCheckList(session, undefined);
	const rows = await screeningList(session, undefined);
	const show = (row: Screening) => {
		const area = areas.find((each) => each.area === row.area);
		const metric = metrics.find((each) => each.metric === row.metric);
		const council =
			area?.type === 'council' ? area : areas.find((each) => each.joint_return === row.area);
		return {
			...row,
			name: area?.name ?? null,
			council: area && council ? council.area : null,
			title: metric?.title ?? null,
			period: row.period_end && formatPeriod(row.period_end, metric?.basis ?? 'on-day'),
			from: sources.find((source) => source.source === row.source) ?? null
		};
	};
	const checks = listed.map((check) => ({
		...check,
		outcome: outcomeOf(check),
		rows: rows.filter((row) => row.screening_check === check.screening_check).map(show)
	}));
	return {
		rows: rows.length,
		checks,
		topics: Topic.options.map((topic) => ({
			topic,
			title: topics[topic],
			checks: checks.filter((check) => check.topic === topic)
		}))
	};
}
