import type { Words } from '../lexicon/words.ts';
import type { Span } from './spans.ts';
import { sifted } from './sifted.ts';

/** Words that make a figure one of a part of the whole. */
const written: readonly [name: string, pattern: RegExp][] = [
	[
		'excluding UASC',
		/\b(?:excluding|not including|without) (?:the |our )?(?:unaccompanied|uasc|asylum)/i
	],
	[
		'UASC',
		/\b(?:uascs?|unaccompanied|seek asylum|asylum[- ](?:seeking|seekers?)|seeking asylum)\b/i
	],
	['newly qualified', /\b(?:newly[- ]qualified|nqsws?|asyes?|graduates?|social work students?)\b/i],
	['connected', /\b(?:connected|kinship|family and friends|connected[- ]persons?)\b/i],
	['mainstream', /\bmainstream\b|\bgeneral (?:foster|households|carers)/i],
	['from abroad', /\b(?:overseas|abroad|international(?:ly)?(?: (?:recruit\w*|trained))?)\b/i],
	['short breaks', /\b(?:short breaks?|respite)\b/i],
	['front line', /\b(?:front[- ]?line)\b/i],
	['case holding', /\bcase[- ]?holding\b/i],
	['experienced', /\bexperienced (?:social|sw)/i],
	['neglect', /\b(?:due to|for|because of|category of) neglect\b/i],
	['agency', /\bagency (?:staff|workers?|social)/i],
	['median', /\bmedian\b/i],
	[
		'by team',
		/\b(?:from (?:one )?team to (?:another|team)|between (?:the )?(?:different )?teams|across (?:the )?(?:different |various )?teams|depending on the team)\b/i
	],
	['children in foster care', /\b(?:children|those) in foster care\b/i],
	['in-house', /\bin-?house (?:foster|carers)/i],
	[
		'placed outside the area',
		/\b(?:out of (?:borough|county|city|area)|outside the (?:county|borough|city))\b/i
	],
	[
		'permanent',
		/\b(?:permanent|directly employed) (?:workers|staff|social workers|employees|appointments|recruits|starters)\b/i
	],
	[
		'children looked after',
		/\b(?:looked[- ]after|in care|LAC|CLA) (?:children|young people)\b|\b(?:children|young people) (?:who were )?(?:looked[- ]after|in care)\b|\bof (?:whom|them) (?:were|are) (?:looked[- ]after|in care)\b/i
	],
	['managers', /\bteam managers?\b/i],
	['within 72 hours', /\b(?:within|inside|in) (?:the )?(?:72|seventy-two) hours\b/i]
];
const subsets = written.map(([name, pattern]) => [name, sifted(pattern)] as const);

const team = sifted(
	/\b(?:[Ii]n|[Ww]ithin|[Ff]or|[Aa]cross|of|[Aa]t|by)(?: (?:the|our|its|each|some|all|most))? ((?:[A-Z][\w'&/-]*|and|&|of|in|children|looked|after|assessment|intervention|safeguarding|court|care|protection|support|disabled|disability|referral|duty|front|door|family|leaving|fieldwork|locality|through|early|help|contact|MASH){1}(?:,? (?:[A-Z][\w'&/-]*|and|&|of|in|children|looked|after|assessment|intervention|safeguarding|court|care|protection|support|disabled|disability|referral|duty|front|door|family|leaving|fieldwork|locality|through|early|help|contact)){0,6} (?:[Tt]eams?|[Ss]ervices?|[Ll]ocalit(?:y|ies)|[Uu]nits?|[Hh]ubs?|[Dd]istricts?))\b/
);
/** The team that a line of a list is of: "Permanency Teams - 15". */
const teamLabel = sifted(
	/^\W{0,3}([A-Z][\w'&/ -]{2,50}\b(?:[Tt]eams?|[Ss]ervices?|[Hh]ubs?|[Ll]ocality|[Uu]nits?)) ?(?:[-–:]) /
);
const ages = sifted(
	/\bcare leavers \(\d{2}(?: to |-)\d{2}\)|\baged (?:between )?\d{1,2}(?:\s?(?:to|-|and)\s?\d{1,2}| (?:and|or) (?:over|under|above))?/i
);
const somePlaces = sifted(
	/\bin (?:one|two|three|four|some|several|many|most) of (?:the|our|its) (?:\w+ )?(?:localities|districts|teams|areas)\b/i
);
const wide =
	/^(?:the )?(?:children's?|children and (?:families|young people(?:'s)?)|social (?:care|work)|this|our|family|front line|frontline)(?: social)?(?: (?:work|care))? (?:services?|teams?)$/i;

/**
 * The part of the whole that a figure is of: a team, an age, a kind of carer or worker; null where it
 * is of the whole. `near` is what stands around the figure, `phrase` its own noun phrase.
 */
export function scopeOf(words: Words, phrase: string, near: string, behind = ''): string | null {
	if (words.scope) return words.scope;
	for (const [name, pattern] of subsets) {
		if (name === 'case holding' && words.metric === 'average-caseload') continue;
		if (name === 'in-house' && words.metric === 'fostering-households') continue;
		if (name === 'agency' && !/recruited|leavers/.test(words.metric)) continue;
		if (name === 'permanent' && !/turnover|recruited|leavers/.test(words.metric)) continue;
		if (name === 'children looked after' && !/^missing/.test(words.metric)) continue;
		if (name === 'by team' && !/ to | and |-/.test(phrase)) continue;
		if (name === 'connected' && !/foster|approv|carer/.test(words.metric)) continue;
		if (pattern.test(phrase)) return name;
		if (name === 'newly qualified' && /caseload/.test(words.metric) && pattern.test(near))
			return name;
	}
	const missing = /missing/.test(words.metric)
		? /\bmissing (from (?:home|care))\b(?! (?:or|and) )/i.exec(near)?.[1]
		: undefined;
	if (missing) return missing;
	const inPlace =
		/\bin ([a-z][a-z ]{3,30}?) (?:it|the (?:average|figure|rate|number)) (?:is|was|had|stood)\b/.exec(
			near
		)?.[1];
	if (inPlace && !/year|month|quarter|period|time|england|fact|total|all/i.test(inPlace))
		return inPlace;
	const labelled = teamLabel.exec(near)?.[1];
	if (labelled) return labelled;
	const named = team.exec(behind)?.[1] ?? team.exec(near)?.[1];
	const whole = /foster/.test(words.metric) && /^foster/i.test(named ?? '');
	if (named && !wide.test(named) && !whole) return named;
	if (/[\d.]+%? \([A-Z][^()\d]{2,40}\) (?:to|and) [\d.]+/.test(phrase)) return 'by team';
	if (/\bbetween [\d.]+%? (?:in|for) [A-Z].{2,40} and [\d.]+/.test(phrase)) return 'by place';
	const places = somePlaces.exec(near);
	if (places) return places[0];
	const aged = ages.exec(near);
	return aged ? aged[0] : null;
}

/** The stretch around a figure that may say which part it is of. */
export function nearby(text: string, span: Span, from: number, to: number): string {
	const end = Math.min(text.length, to, span.end + 70);
	const cut =
		text
			.slice(span.end, end)
			.split(
				/[;:()]|,(?= (?:and|which|but|while|with|a|an|the|although|though|whereas|compared|against|up|down|in|for|\d)\b)| (?:but|although|while|whereas) | and (?=(?:in|for|at|within) )/
			)[0] ?? '';
	return text.slice(Math.max(from, span.start - 70), span.end) + cut;
}
