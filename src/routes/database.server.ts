import { areaChangeList } from '#lib/data/queries/area-change-list.ts';
import { areaList } from '#lib/data/queries/area-list.ts';
import { areaCodeList } from '#lib/data/queries/area-code-list.ts';
import { aliasList } from '#lib/data/queries/alias-list.ts';
import { sourceList } from '#lib/data/queries/source-list.ts';
import { openNodeSession } from '#lib/data/session-node.ts';
import type { NamedArea } from '#lib/domain/area.ts';
import { Manifest } from '#lib/domain/manifest.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import { readFile } from 'node:fs/promises';

const folder = 'static/data';

async function open() {
	const manifest = Manifest.parse(JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8')));
	const session = await openNodeSession(`${folder}/${manifest.database.path}`);
	const [areas, codes, aliases, changes, sources] = [
		await areaList(session, undefined),
		await areaCodeList(session, undefined),
		await aliasList(session, undefined),
		await areaChangeList(session, undefined),
		await sourceList(session, undefined)
	];
	const named = areas.map((area): NamedArea => ({
		...area,
		codes: codes.filter((code) => code.area === area.area),
		aliases: aliases.filter((alias) => alias.area === area.area).map(({ alias }) => alias),
		changes: changes.filter((change) => change.area === area.area)
	}));
	return { manifest, session, areas: named, sources, metrics: metrics.map(metricRow) };
}

let opened: ReturnType<typeof open> | undefined;

/** The data set that pages are built from, opened once, with the tables that every page names things by. */
export function database() {
	return (opened ??= open());
}
