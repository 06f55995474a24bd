import type { Area } from '../domain/area.ts';
import { councilNamed, councilsIn, type NameIndex } from './names.ts';
import { matchesOf } from './grammar/spans.ts';

/** Where a name says whose document this is, and how strongly. */
const signs: readonly [weight: number, before: RegExp, after: RegExp][] = [
	[
		6,
		/(?:^|\n)\W*(?:the )?(?:london borough of |royal borough of |city of |county of )?$/i,
		/^(?:[ -](?:metropolitan|borough|city|county|district|unitary))* ?council\b(?! (?:had|has|was|is) )/i
	],
	[
		4,
		/$/,
		/^(?:[ -](?:metropolitan|borough|city|county|district))* ?(?:council|MBC|MDC|CC|BC)\b(?! (?:had|has|was|is) (?:been|approved|recruited|also|itself|received|lost|more))/i
	],
	[4, /\b(?:london borough of|royal borough of|city of) $/i, /$/],
	[3, /$/, /^(?:'s)? children(?:'s|s)?'? (?:services|social|safeguarding|trust|and young)/i],
	[
		3,
		/$/,
		/^ (?:fostering|adoption|safeguarding|residential|leaving care|early help|youth|social work|front door|children|family|looked after)\b[ \w]{0,20}\b(?:service|services|team|teams|panel|hub|board|partnership)\b/i
	],
	[
		4,
		/\b(?:indicators|performance|figures|data|dashboard|scorecard|position|demand|services|picture|practice|activity|overview|update|children|carers|social workers?|posts) (?:for|in|across|within|at|of) (?:the )?(?:city of |county of |borough of )?$/i,
		/^(?=[\s.,;:)]|$)(?! (?:had|has|was|were|is) )/
	],
	[2, /\b(?:in|within|across|for|to|of|outside|beyond) $/, /^(?=[\s.,;:)]|$)/],
	[2, /$/, /^'s\b/],
	[2, /$/, /^ (?:had|has|was|were|is)\b/],
	[
		2,
		/\b(?:house|hall|guildhall|offices?|centre|chamber|road|street|square|way|lane|avenue|place|court|buildings?|quay|park|room \w+),?\s+(?:[A-Z][A-Za-z]+,\s+)?$/i,
		/^[\s.,*]|^$/
	],
	[1, /$/, /^/]
];

const elsewhere =
	/\b(?:such as|like|neighbouring|other (?:authorities|councils)|compared (?:to|with)|formerly|worked (?:in|at|for)|from|born|visited?|visit to|councillor|cllr|mr|mrs|ms|dr|miss|interest|governor|employed by|parents?|placed in|moved to|than|example|partnership with|joint (?:service |arrangement )?with|service with|shared with|hosted by|host(?:ed)?|jobs? in|working in|(?<!social work(?:er)? )posts? in|colleagues in|counterparts in|officers in|authorit(?:y|ies) (?:such as|in)|heard that|believed that|understood that|read that|learn(?:ed|t) from|lessons from|followed|quoted|cited|mentioned|neighbouring authority of|neighbours?,?|merg\w+ with|diocese of|diocesan board for) (?:\w+ ){0,3}$/i;
const surname =
	/\b(?:[Cc]ouncillors?|[Cc]llrs?|Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Officer|Rev)\.? (?:[A-Z][\w.'-]* ){0,4}$|[A-Z]\. ?$/;

/** Said behind a name of a council that is spoken of beside the own. */
const ofOther =
	/^(?:'s)?(?: [\w']+){0,3},? (?:as (?:the )?host|itself|had (?:itself|also)|which (?:had|was) (?:itself|rated|judged)|joint|was reported|[^.;]{0,40}\b(?:its|their) own\b|of course|(?:averaged|managed|ran|expected))\b|^, which (?:\w+ ){0,3}(?:understood|believed|had been|is|was)\b|^'s (?:turnover|rate|figure|average|agency|vacancy|caseload)/i;

/** A capital behind a name makes it part of another, as in a school's, unless it is a council's. */
const otherName =
	/^ (?!(?:Council|City|Borough|Metropolitan|County|District|Unitary|Children|Childrens|Safeguarding|Local|LA|MBC|MDC|CC|BC|Social|Youth|Cabinet|Overview|Parent|SEND|SCB|Clinical|CCG|Fostering|Family|Virtual|Corporate|Adoption|Authority|Trust|Member|Scrutiny)\b)[A-Z][a-z]/;

/** The end of a site's or a mailbox's name: `democracy.somewhere.gov.uk`; its council stands before. */
const site = /\.(?:gov\.uk|moderngov\.co\.uk)\b/gi;
/** More characters than any name before such an end has. */
const longestHost = 80;

/**
 * The council whose document this is, from the names in its text, weighed by where they stand. Null
 * where none stands out: nothing is guessed.
 */
export function councilOf(text: string, index: NameIndex): Area | null {
	const scores = new Map<Area, number>();
	const add = (area: Area, weight: number) => scores.set(area, (scores.get(area) ?? 0) + weight);
	for (const match of councilsIn(text, index)) {
		const found = councilNamed(index, match[0]);
		if (!found) continue;
		const loud = match[0] === match[0].toUpperCase();
		if (found.kind === 'short' && !loud) continue;
		const before = text.slice(Math.max(0, match.index - 70), match.index);
		const after = text
			.slice(match.index + match[0].length, match.index + match[0].length + 60)
			.replace(/\s+/g, ' ');
		if (
			surname.test(before) ||
			/^,? [A-Z]\.? /.test(after) ||
			otherName.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40))
		)
			continue;
		const sign = signs.find(([, left, right]) => left.test(before) && right.test(after));
		const weight = sign?.[0] ?? 0;
		const head = match.index < 500 && weight >= 4 ? 4 : match.index < 700 && weight >= 2 ? 2 : 0;
		const other = elsewhere.test(before) || ofOther.test(after);
		const first = other || scores.size > 0 ? 0 : 1;
		add(found.area, other ? Math.min(weight, 1) * 0.3 : weight + head + first);
	}
	for (const match of matchesOf(text, site)) {
		const before = text.slice(Math.max(0, match.index - longestHost), match.index);
		const host = (/[\w-]+$/.exec(before)?.[0] ?? '')
			.toLowerCase()
			.replace(/^(?:www|democracy|moderngov)/, '')
			.replaceAll('-', '');
		for (const [name, { area }] of index.councils)
			if (
				host.length > 3 &&
				(host === name.replaceAll(' ', '') || host === `${name.replaceAll(' ', '')}council`)
			)
				add(area, 6);
	}
	const ranked = [...scores].sort((a, b) => b[1] - a[1]);
	const [first, second] = ranked;
	if (first === undefined || first[1] < (second === undefined ? 1 : 2)) return null;
	return second === undefined || first[1] >= second[1] * 1.5 ? first[0] : null;
}
