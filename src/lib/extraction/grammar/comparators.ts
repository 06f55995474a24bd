import { councilName } from '../../domain/council-name.ts';
import { councilNamed, councilsIn, regionNamed, type AreaNames, type NameIndex } from '../names.ts';
import { matchesOf, type Span } from './spans.ts';
import { sifted } from './sifted.ts';

/** Words that say whose figure stands beside them. */
export interface Label extends Span {
	about: string;
}

const national = sifted(
	/\b(?:[Nn]at\.?(?= (?:average|avg|figure|rate))(?: (?:average|avg|figure|rate))|[Nn]ational(?:ly)?(?! (?:standards?|crisis|issue|shortage|policy|scheme|programme|recognition|transfer|guidance|minimum|audit|insurance|campaign|framework|curriculum|strategy|problem|challenge|living|press|media|reforms?|funding))(?: (?:average|figure|rate|level|benchmark|comparator|picture|mean|median)s?)?|(?<!\bEast of )England(?: (?:average|figure|rate))?(?:'s)?|(?:all[- ])?England average|across the country|the country as a whole|English average)\b/g
);
const neighbours = sifted(
	/\b(?:(?:our |the )?(?:statistical|nearest|stat\.?|comparator) neighbours?'?(?:'s)?(?: (?:average|group|figure|rate)s?)?|SNs?'?(?: average)?|(?:comparator|comparable|similar|family group)(?: group)? (?:authorities|councils|areas)|family group(?: average)?)(?!\w)/gi
);
const regional = sifted(
	/\b(?:the )?(?:regional(?:ly)?(?: (?:average|figure|rate|comparator|level))?|the region(?! of)|region's|regional neighbours)\b/gi
);

/** Regions by their first letters, which are theirs only beside such words. */
const shortRegions =
	/\b(?:the )?(NW|NE|SW|SE)(?: (?:region(?:al)?|average|avg|figure|rate)){1,2}\b/g;
const regionsByLetters: Record<string, string> = {
	NW: 'North West',
	NE: 'North East',
	SW: 'South West',
	SE: 'South East'
};

const others = sifted(
	/\b(?:the )?((?:best|better|worst|highest|lowest|top|other|similar|neighbouring|comparable|nearby)(?:[- ]performing)?(?: [a-z]+){0,2} (?:councils|authorities|counties|boroughs|cities))\b/gi
);
const compares = sifted(
	/\b(?:compared|compares|comparing|comparison|than|other|against|while|whereas|unlike|such as|like)\b/i
);

const measured = sifted(/\b(?:compar\w+|than|average|against|while|whereas|rate)\b/i);

const names = new WeakMap<NameIndex, { councils: RegExp; regions: RegExp }>();

function patterns(index: NameIndex): { councils: RegExp; regions: RegExp } {
	const known = names.get(index);
	if (known) return known;
	const never = '(?!)';
	const made = {
		councils: new RegExp(
			String.raw`(?<!(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Officer|Judge) (?:[A-Z][\w.]* ){0,2})(?<![\w-])(?:${index.councilPattern || never})(?![\w-])(?! (?:Road|Street|Lane|House|Centre|School|Avenue|Hospital|Way|Park|Primary|High|Academy|University|College|Town Hall))`,
			'g'
		),
		regions: new RegExp(
			String.raw`\b(?:the )?(?:${index.regionPattern || never})\b(?! (?:Boroughs?|Coast|coast|[Hh]ub|[Aa]gency|[Pp]rogramme|[Pp]ledge|[Pp]artnership|[Cc]onsortium|ADCS|[Aa]doption|[Cc]luster|[Ff]oster\w*|[Mm]emorandum|[Rr]egional|[Aa]lliance|[Tt]eam|[Ll]ocality|[Dd]istrict|[Aa]rea))(?: (?:[Rr]egion|[Rr]egional))?(?: (?:average|figure|rate))?`,
			'g'
		)
	};
	names.set(index, made);
	return made;
}

/**
 * The comparators of a sentence: the nation, statistical neighbours, a region, another council than
 * `own`, by its name on the day. A region without a name is called `region`.
 */
export function labelsOf(
	text: string,
	index: NameIndex,
	areas: AreaNames,
	own: string | null,
	day: string | null = null
): Label[] {
	const labels: Label[] = [];
	const add = (match: RegExpMatchArray, about: string) => {
		const start = match.index ?? 0;
		const end = start + match[0].length;
		if (!labels.some((label) => start < label.end && end > label.start))
			labels.push({ start, end, about });
	};
	const regionId = areas.areas.find(({ area }) => area === own)?.region;
	const ownRegion = areas.areas.find(({ area }) => area === regionId)?.name ?? 'region';
	for (const match of neighbours.all(text)) add(match, 'statistical-neighbours');
	for (const match of national.all(text)) add(match, 'national');
	const { councils, regions } = patterns(index);
	for (const match of councilsIn(text, index).length > 0 ? matchesOf(text, councils) : []) {
		const area = councilNamed(index, match[0])?.area;
		if (area && area.area !== own && (own !== null || compares.test(text)))
			add(match, councilName(area, areas.codes, day));
	}
	for (const match of matchesOf(text, regions)) {
		const name = match[0]
			.replace(/^the /, '')
			.replace(/ (?:region|regional|average|figure|rate)\b/gi, '');
		const area = regionNamed(index, name);
		if (area) add(match, area.name);
	}
	for (const match of matchesOf(text, shortRegions)) {
		const area = regionNamed(index, regionsByLetters[match[1] ?? ''] ?? '');
		if (area) add(match, area.name);
	}
	if (measured.test(text)) for (const match of others.all(text)) add(match, match[1] ?? match[0]);
	for (const match of regional.all(text)) add(match, ownRegion);
	return labels.sort((a, b) => a.start - b.start);
}
