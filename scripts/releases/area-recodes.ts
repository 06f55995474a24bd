import { csvParse } from 'd3-dsv';

/** The ONS code under which a DfE file lists a council in one period. Councils go by their DfE code. */
export interface CodeUse {
	council: string;
	name: string;
	period: string;
	ons: string;
}

/** A council whose ONS code two releases state differently, with the periods where they do. */
export interface Recode {
	name: string;
	old_code: string;
	new_code: string;
	periods: string[];
}

/** The code of each council's line of a DfE file, in the order of the file. */
export function readCodes(bytes: Buffer): CodeUse[] {
	return csvParse(bytes.toString('utf8').replace(/^\uFEFF/, '')).flatMap((row) => {
		const { geographic_level, old_la_code, la_name, time_period, new_la_code } = row;
		if (geographic_level !== 'Local authority' || !old_la_code || !new_la_code) return [];
		return {
			council: old_la_code,
			name: la_name ?? '',
			period: time_period ?? '',
			ons: new_la_code
		};
	});
}

/**
 * Councils with another code than before, in the order of the later release. A period that only the
 * later release has is held against the last one before it.
 */
export function compareCodes(earlier: readonly CodeUse[], later: readonly CodeUse[]): Recode[] {
	const before = new Map<string, CodeUse[]>();
	for (const use of earlier) before.set(use.council, [...(before.get(use.council) ?? []), use]);
	const recodes = new Map<string, Recode>();
	for (const { council, name, period, ons } of later) {
		const own = (before.get(council) ?? []).filter((use) => use.period <= period);
		const [old] = own.toSorted((one, other) => (one.period < other.period ? 1 : -1));
		if (old === undefined || old.ons === ons) continue;
		const key = `${council} ${old.ons} ${ons}`;
		const recode = recodes.get(key) ?? { name, old_code: old.ons, new_code: ons, periods: [] };
		recode.periods.push(period);
		recodes.set(key, recode);
	}
	return [...recodes.values()].map((row) => ({ ...row, periods: row.periods.toSorted() }));
}
