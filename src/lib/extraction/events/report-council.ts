import type { Area } from '../../domain/area.ts';
import { areaOn, councilNamed, nameIndex, type AreaNames } from '../names.ts';

/**
 * The council that a title names, as it was on a day: the longest name in it, because a title may tell
 * the council's site or trust too. Null where it names none, or two of the same length.
 */
export function councilInTitle(title: string, names: AreaNames, day: string): Area | null {
	const index = nameIndex(names);
	const pattern = new RegExp(`(?<![\\w-])(?:${index.councilPattern})(?![\\w-])`, 'gi');
	const named = [...title.replace(/\s+/g, ' ').matchAll(pattern)]
		.map(([name]) => ({ length: name.length, found: councilNamed(index, name) }))
		.filter(({ found }) => found !== undefined && found.kind !== 'trust')
		.toSorted((one, other) => other.length - one.length);
	const [first] = named;
	const rival = named.find(({ found }) => found?.area !== first?.found?.area);
	if (first?.found === undefined || rival?.length === first.length) return null;
	return areaOn(names, first.found.area, day);
}
