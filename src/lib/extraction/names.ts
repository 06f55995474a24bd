import type { Alias, Area, AreaCode } from '../domain/area.ts';
import { councilName } from '../domain/council-name.ts';

/** The areas that a document can be about, with their names and codes; read from data by the caller. */
export interface AreaNames {
	areas: readonly Area[];
	aliases: readonly Alias[];
	codes: readonly AreaCode[];
}

/** A name as text may spell it and the area that it means. */
export interface AreaName {
	name: string;
	area: Area;
	kind: 'name' | 'short' | 'trust';
}

const cache = new WeakMap<AreaNames, NameIndex>();

/** The names of councils and regions, and one expression that finds them all in text. */
export interface NameIndex {
	councils: ReadonlyMap<string, AreaName>;
	regions: ReadonlyMap<string, Area>;
	councilPattern: string;
	regionPattern: string;
	/** The first words of councils' names, as they are spelt and in capitals. */
	firstWords: ReadonlySet<string>;
	/** A council's name, or one in capitals, from `lastIndex` on. */
	nameHere: RegExp;
}

/** A word that may be the first of a name. */
const capital = /(?<![\w-])[A-Z][A-Za-z]*/g;

/** Where names of councils stand in a text, one behind the other, as they are spelt or in capitals. */
export function councilsIn(text: string, { firstWords, nameHere }: NameIndex): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	capital.lastIndex = 0;
	for (let word = capital.exec(text); word !== null; word = capital.exec(text)) {
		if (!firstWords.has(word[0])) continue;
		nameHere.lastIndex = word.index;
		const name = nameHere.exec(text);
		if (name === null) continue;
		found.push(name);
		capital.lastIndex = nameHere.lastIndex;
	}
	return found;
}

const key = (name: string) =>
	name
		.toLowerCase()
		.replaceAll('&', 'and')
		.replace(/[\s-]+/g, ' ');

const source = (name: string) =>
	name
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace(/ (?:and|&) /g, ' (?:and|&) ')
		.replace(/[ -]/g, '[ -]');

const longestFirst = (names: Iterable<string>) =>
	[...new Set(names)]
		.sort((a, b) => b.length - a.length)
		.map(source)
		.join('|');

/** The index of a set of names; made once for each set. */
export function nameIndex(names: AreaNames): NameIndex {
	const known = cache.get(names);
	if (known) return known;
	const byId = new Map(names.areas.map((area) => [area.area, area]));
	/** Names that mean another area, and first words that several councils share. */
	const named = new Set([
		...names.areas.filter(({ type }) => type !== 'council').map(({ name }) => key(name)),
		...['north', 'south', 'east', 'west']
	]);
	const councils = new Map<string, AreaName>();
	const regions = new Map<string, Area>();
	for (const area of names.areas) {
		if (area.type === 'council') {
			for (const name of [area.name.replace(/ \([^(]*\)$/, ''), area.short_name]) {
				const short = /^[A-Z]{2,5}$/.test(name);
				const old = councils.get(key(name));
				if (old === undefined || old.area.valid_to !== null)
					councils.set(key(name), { name, area, kind: short ? 'short' : 'name' });
			}
		} else if (area.type === 'region' || area.type === 'subregion') {
			regions.set(key(area.name), area);
			regions.set(key(area.short_name), area);
		}
	}
	for (const area of names.areas) {
		const head = /^([A-Z][a-z]{4,})(?: (?:and|&) |-on-(?:Sea|Tees))/.exec(area.short_name)?.[1];
		if (area.type === 'council' && head && !councils.has(key(head)) && !named.has(key(head)))
			councils.set(key(head), { name: head, area, kind: 'name' });
	}
	const meant = new Map<string, number>();
	for (const { alias } of names.aliases) meant.set(alias, (meant.get(alias) ?? 0) + 1);
	for (const { alias, area: id, kind } of names.aliases) {
		const area = byId.get(id);
		if (area?.type === 'council' && meant.get(alias) === 1 && !councils.has(key(alias)))
			councils.set(key(alias), {
				name: alias,
				area,
				kind: kind === 'trust' ? 'trust' : /^[A-Z]{2,6}$/.test(alias) ? 'short' : 'name'
			});
		if (area && area.type !== 'council') regions.set(key(alias), area);
	}
	const spelt = [...councils.values()].flatMap(({ name }) => [name, name.toUpperCase()]);
	const index: NameIndex = {
		councils,
		regions,
		councilPattern: longestFirst([...councils.values()].map(({ name }) => name)),
		regionPattern: longestFirst(
			[...regions.values()].flatMap((area) => [
				area.name,
				area.short_name,
				area.name.replace(/^(?:Inner|Outer) /, (compass) => compass.toLowerCase())
			])
		),
		firstWords: new Set(spelt.map((name) => /[A-Za-z]+/.exec(name)?.[0] ?? name)),
		nameHere: new RegExp(`(?:${longestFirst(spelt) || '(?!)'})(?![\\w-])`, 'y')
	};
	cache.set(names, index);
	return index;
}

/** The council that a name means. */
export function councilNamed(index: NameIndex, name: string): AreaName | undefined {
	return index.councils.get(key(name));
}

/** The region that a name means. */
export function regionNamed(index: NameIndex, name: string): Area | undefined {
	return index.regions.get(key(name));
}

/**
 * The council itself or, where it had not begun or had ended by the day, the area of the same name
 * that then was: Dorset before April 2019.
 */
export function areaOn(names: AreaNames, area: Area, day: string | null): Area {
	if (day === null) return area;
	const then = (candidate: Area) =>
		(candidate.valid_from === null || candidate.valid_from <= day) &&
		(candidate.valid_to === null || day <= candidate.valid_to);
	if (then(area)) return area;
	const same = names.areas.find(
		(other) =>
			other.type === 'council' &&
			then(other) &&
			key(other.name.replace(/ \([^(]*\)$/, '')) === key(area.name.replace(/ \([^(]*\)$/, ''))
	);
	return same ?? area;
}

/** The full name and the ONS code of an area on a day. */
export function fullName(
	names: AreaNames,
	area: Area,
	day: string | null
): { council: string; code: string | null } {
	const codes = names.codes.filter((code) => code.area === area.area && code.scheme === 'ons');
	const on = day ?? '9999-12-31';
	const code =
		codes.find(
			({ valid_from, valid_to }) =>
				(valid_from === null || valid_from <= on) && (valid_to === null || on <= valid_to)
		) ?? codes.at(-1);
	return { council: councilName(area, names.codes, day), code: code?.code ?? null };
}
