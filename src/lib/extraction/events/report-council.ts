import { holdsOn, type Area } from '../../domain/area.ts';
import type { AreaNames } from '../extract.ts';

/** A name without case, hyphens and marks, with `&` as `and`, between two spaces. */
const fold = (name: string) =>
	` ${name
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replace(/['’.]/g, '')
		.replace(/[^a-z]+/g, ' ')
		.trim()} `;

/**
 * The council that a title names: the longest name in it of a council that existed on the day. Null
 * where it names none, or two of the same length.
 */
export function councilNamed(
	title: string,
	{ areas, aliases }: AreaNames,
	day: string
): Area | null {
	const words = fold(title);
	const named = areas
		.filter((area) => area.type === 'council' && holdsOn(area, day))
		.map((area) => {
			const others = aliases.filter(({ area: id, kind }) => id === area.area && kind !== 'trust');
			const names = [area.name, area.short_name, ...others.map(({ alias }) => alias)]
				.map((name) => fold(name.replace(/\(.*\)/, '')))
				.filter((name) => words.includes(name));
			return { area, length: Math.max(0, ...names.map((name) => name.length)) };
		})
		.filter(({ length }) => length > 0)
		.toSorted((one, other) => other.length - one.length);
	const [first, second] = named;
	return first === undefined || first.length === second?.length ? null : first.area;
}
