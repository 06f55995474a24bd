import { expect, test } from 'vitest';
import { openNodeSession } from '../data/session-node.ts';
import { aliasList } from '../data/queries/alias-list.ts';
import { areaCodeList } from '../data/queries/area-code-list.ts';
import { areaList } from '../data/queries/area-list.ts';
import { findAreas } from './find-areas.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
const codes = await areaCodeList(session, undefined);
const aliases = await aliasList(session, undefined);
const areas = (await areaList(session, undefined)).map((area) => ({
	...area,
	codes: codes.filter((code) => code.area === area.area),
	aliases: aliases.filter((alias) => alias.area === area.area).map(({ alias }) => alias),
	changes: []
}));
await session.close();
const find = (typed: string) => findAreas(areas, typed).map(({ area }) => area);

test('finds both Kingstons', () => {
	expect(find('king')).toEqual(
		expect.arrayContaining(['kingston-upon-thames', 'kingston-upon-hull'])
	);
});

test.each([
	['bcp', 'bournemouth-christchurch-and-poole'],
	['hull', 'kingston-upon-hull'],
	['821', 'luton'],
	['E08000003', 'manchester'],
	['manchestr', 'manchester'],
	['st helens', 'st-helens'],
	['St. Helens', 'st-helens'],
	['cumbria', 'cumbria']
])('finds %j as %s', (typed, area) => {
	expect(find(typed)[0]).toBe(area);
});

test('lists all for nothing typed and none for nonsense', () => {
	expect(find(' ')).toHaveLength(areas.length);
	expect(find('zzzzqq')).toEqual([]);
});
