import { holdsOn, type Alias, type Area, type AreaCode } from '#lib/domain/area.ts';

/** Finds areas by what official files call them. */
export interface AreaIndex {
	/** The area with a code in a scheme; undefined where no area ever had it. */
	byCode(scheme: AreaCode['scheme'], code: string): Area | undefined;
	/** Areas that go or went by a name, letter case aside; more than one where a name was used again. */
	byName(name: string): Area[];
	/** Whether an area had a code on a day. */
	hadCode(area: string, scheme: AreaCode['scheme'], code: string, day: string): boolean;
}

const fold = (name: string) => name.trim().toLowerCase();

/** An index over the areas, codes and aliases of `data/`. */
export function indexAreas(
	areas: readonly Area[],
	codes: readonly AreaCode[],
	aliases: readonly Alias[]
): AreaIndex {
	const byId = new Map(areas.map((area) => [area.area, area]));
	const names = new Map<string, Area[]>();
	const add = (name: string, area: Area | undefined) => {
		if (area) names.set(fold(name), [...(names.get(fold(name)) ?? []), area]);
	};
	for (const area of areas) add(area.name.replace(/ \(until \d{4}\)$/, ''), area);
	for (const alias of aliases) add(alias.alias, byId.get(alias.area));
	return {
		byCode: (scheme, code) => {
			const found = codes.find((row) => row.scheme === scheme && row.code === code);
			return found && byId.get(found.area);
		},
		byName: (name) => names.get(fold(name)) ?? [],
		hadCode: (area, scheme, code, day) =>
			codes.some(
				(row) =>
					row.area === area && row.scheme === scheme && row.code === code && holdsOn(row, day)
			)
	};
}
