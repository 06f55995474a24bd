import uFuzzy from '@leeoniya/ufuzzy';
import type { NamedArea } from '../domain/area.ts';

const matcher = new uFuzzy({ intraMode: 1, intraIns: 1 });

/**
 * Areas that answer to what was typed, best first: by name, other name or code, one slip of the
 * finger a word forgiven. All areas, in their own order, for nothing typed.
 */
export function findAreas(areas: readonly NamedArea[], typed: string): readonly NamedArea[] {
	const needle = typed.trim();
	if (needle === '') return areas;
	const haystack = areas.map(({ name, short_name, aliases, codes }) =>
		[name, short_name, ...aliases, ...codes.map(({ code }) => code)].join(' · ')
	);
	const [found, , order] = matcher.search(haystack, needle, 1);
	const ranked = order && found ? order.map((at) => found[at]) : (found ?? []);
	return ranked.flatMap((at) => (at === undefined ? [] : (areas[at] ?? [])));
}
