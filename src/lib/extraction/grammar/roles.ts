import type { Direction, Qualifier } from '../../domain/finding.ts';
import type { Label } from './comparators.ts';
import type { NumberSpan } from './numbers.ts';
import { sifted } from './sifted.ts';
import { inTurn } from './spans.ts';

/** What part a figure plays, and whose it is. A `null` qualifier is a plain figure of today. */
export interface Role {
	qualifier: Extract<
		Qualifier,
		'target' | 'peak' | 'comparator' | 'previous' | 'planned' | 'hypothetical'
	> | null;
	about: string;
}

const hedge = String.raw`(?:(?:a|an|the|just|only|around|about|approximately|some|nearly|almost|over|under|more than|less than|figure|total|average|rate|high|low|mean|median|of|at|previous|earlier|last|its|was|were|is|in|level|case ?load|caseloads|average caseload) )*`;

const from = sifted(
	new RegExp(String.raw`(?<!\b(?:rang|vari|vary|differ)\w{0,4} )\bfrom:? ${hedge}$`, 'i')
);
/** Where those counted came from, which is no earlier value: "Cover came from 17 locums". */
const source = new RegExp(
	String.raw`\b(?:came|comes?|coming|drawn|received|made|arising|resulting|recruited|selected) from ${hedge}$`,
	'i'
);
/** Words of change, without which "from 18" is a cause and no earlier value. */
const changed = sifted(
	/\b(?:reduc|fall|fell|drop|decreas|declin|increas|ris|rose|gr[eo]w|improv|gone|come|came|went|chang|up\b|down\b|cut|moved|climb|lower|higher|to \d|doubl)/i
);
const against = sifted(
	new RegExp(
		String.raw`(?:\b(?:compared? (?:to|with)|compares (?:to|with|favourably with)|against|as opposed to|rather than|versus|vs\.?|in comparison (?:to|with)|in contrast (?:to|with)|than|instead of|(?:below|above|over|under) the|(?:improvement|increase|decrease|reduction|rise|fall|drop|up|down|deterioration) on)) ${hedge}$`,
		'i'
	)
);
const formerly = sifted(
	/\b(?:previously|formerly|used to be|originally|historically|beforehand|last year|the previous (?:year|quarter|month)|the year before|(?:a|two|three|four|five|ten) years? (?:ago|earlier|before|previously)|(?:twelve|nine|six|three|\d{1,2}) months (?:ago|earlier|before|previously)|once)\b(?![^.;:]*, (?:with|and|while|whereas|but|although)\b)[^.;:]{0,40}$/i
);
const formerlyAfter = sifted(
	/^[^.;,)(]{0,32}?\b(?:the (?:previous|prior|preceding) (?:year|quarter|month|period)|the year before|(?:last|previous) (?:year|quarter|month)|a year (?:ago|earlier|before|previously)|(?:twelve|two|three|six|four) (?:months|years) (?:ago|earlier|before|previously)|this time last year|back in\b|which (?:had|has|have) (?:now |since )?(?:been )?(?:reduced|fallen|dropped|risen|increased|grown|come down|gone up)|previously|(?:at )?the same (?:time|point|period|stage) (?:last|the previous|in)|at the time of the (?!meeting|report))/i
);
const target = sifted(
	/\b(?:set (?:an? |the |itself an? )?(?:level|figure|ceiling)|target(?:ed|ing|s)?|aim(?:ed|ing|s)?|ambition|goal|aspiration|working towards?|trajectory|optimum|ideal(?:ly)?|objective|intention|standard|expectation|(?:would )?expect(?:s|ed)? to see|seeking to|committed to|want(?:ed|s)? (?:(?:it|this|them|that|the \w+) )?to|would like|working to|moving towards|heading for|striving for|looking to|plans? (?:was |is |were )?to|benchmark|(?<!\b(?:wrong|incorrect|error|misprint\w*|mistaken)\b[^.;]{0,20})should (?:be|not)|to be reduced to|promise|pledge)\b[^.;()]{0,90}$/i
);
const targetAfter = sifted(
	/^(?! (?:and|but|while|with|against)\b)[ \w]{0,14}\b(?:target|ceiling|goal)\b|^[\w ]{0,40} as (?:its|the|our|a|their) (?:target|goal|aim|ambition)\b|^[\w ]{0,40} (?:were|was|are|is) (?:wanted|needed|required|sought)\b/i
);
const met = sifted(
	/\b(?:target|aim|ambition|goal)s?\b[^.;]{0,60}(?:\b(?:and|but|however|although)\b|, (?:the|it|this))[^.;]*$/i
);
const peak = sifted(
	/\b(?:as high as|had (?:\w+ly )?touched|high-?water mark|(?:record|all-time) high|peak(?:ed|s|ing)?(?: (?:at|of|to))?|a high(?: point)? of|high point of|at (?:its|their) (?:worst|highest|peak)|highest (?:ever|level|point)?(?: (?:of|at))?|a maximum of|maximum)\b[^.;,]{0,30}$/i
);
const hypothetical = sifted(
	/\b(?:when (?:all|fully|every)|if (?:all|the|every|they|this|it|we|offers?)|were (?:all|every)|would (?:then |also |only |still )?(?:be|make|have|give|mean|bring|leave|take|reduce|rise|fall|drop|come)|could (?:then |also |only |still )?(?:be|come|fall|reduce|rise|drop|increase|reach)|might (?:be|rise|fall|reach)|may (?:be|rise|fall|reach)|should (?:all|they)|once (?:all|fully|they|these)|will (?:then )?(?:be|total|have)|assuming|replacing|(?:asked |queried )?if(?! (?:so|not))|deletion of|reduction of)\b[^.;]*$/i
);
const wouldTake = sifted(
	/\bwould (?:take|need|require|allow|enable|mean|pay for)\b[^.;]*\b(?:to|could|then) (?:\w+ ){0,3}(?:to |at |by )?$/i
);
const hypotheticalAfter = sifted(/^[^.;,\d]{0,40}\b(?:could|would|might) have\b/i);
const planned = sifted(
	/\b(?:due to|expect(?:s|ed|ing)?|intends? to|anticipated|projected|projection|forecast|scheduled|will (?:then |also |soon |shortly )?(?:be|have|join|start|reach|rise|fall|increase|reduce|come|take|commence|number|total|leave|go)|planned|planning|shortly|would (?:be )?(?:start|join)\w*|about to|preparing to|estimated to|predicted)\b/i
);
const hope = sifted(
	/\b(?:hop(?:e|ed|es|ing|efully)|wish(?:ed|es)?|aspir\w+|(?<!\b(?:officers|council|service|director|department|authority|management|managers|team|directorate|trust|leadership) )would like)\b[^.;]*$/i
);
const denial = sifted(
	/\b(?:not (?:the [\w']+ )?(?:[\w']+ )?intention|no intention|not intend(?:ed)?|not the case|did not recogni[sz]e|do not recogni[sz]e|incorrect(?:ly)?|not correct|inaccurate|den(?:y|ied)|disputed|refuted|rumou?rs?|wrong(?:ly)?|misreported|misprint\w*|misquoted|mistyped|typographical|no truth)\b[^.;]*$/i
);
const claim = sifted(
	/\b(?:recommended by|(?:inquiry|BASW|union|guidance) (?:says|said|recommend\w*|suggest\w*)|told (?:her|him|them|us|me)|(?:budget|forecast|model|strategy)\w* assum\w+|budget\w* (?:\w+ ){0,4}(?:built|based|set|predicated|modelled)|plan assum\w+|I am told|we are told|(?<!\b(?:[Mm]embers|[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]abinet) (?:had |have |has |were |was )?)been told|promised|promise|claimed|believed|alleged|speculated|had heard|had read|guessed|recalled|feared|reckoned|was under the impression|worked (?:this |that |it )?out|in (?:his|her|their|my) (?:own )?(?:experience|view|opinion)|of the (?:view|opinion)|(?:I|we|he|she|they) underst(?:an|oo)d|(?:local )?(?:press|newspapers?|media)|suspected|assumed)\b[^.;]*$/i
);
const memberClaim = sifted(
	/\b(?:[Cc]ouncillor|Cllr|[Mm]ember|Members|[Rr]esident|[Pp]etitioner|[Pp]arent|[Cc]o-?optee|union|UNISON)\b[^.;]{0,60}\b(?:suggested|remarked|felt|thought|estimated|calculated|understood|argued|was told|had seen)\b(?![^.;]*\b(?:officer|director|manager|head of)\b)[^.;]*$/
);
const question = sifted(
	/\b(?:asked|queried|enquired|inquired|wondered|questioned|wanted to know|wished to know|sought (?:clarification|assurance|confirmation|an update|clarity)|asking)\b/gi
);
const answer = sifted(
	/\b(?:was|were) (?:advised|informed|told|confirmed|noted|reported|explained|assured)\b|\b(?:respond(?:ed|ing)|replied|explained|answered|said|advised|stated|(?<!\b(?:rate|rates|figure|figures|number|numbers|level|levels|as|those) )reported|in response|confirmed that|clarified|gave|put (?:it|this|the)|quoted|indicated|supplied|estimated)\b/i
);
/** What a figure had been before, told behind today's: "having been 31 in June". */
const former =
	/\b(?:having (?:been|stood at|started (?:the (?:year|quarter) )?(?:at|on|with)|begun (?:the (?:year|quarter) )?(?:at|on|with))|there having been(?: but| only)?)(?: (?:around|about|just|over|under|nearly|some))* $/i;
/** A peak that is named at the head of its clause: "At its highest, in May 2021, the number was 742". */
const atPeak = /(?:^|[.;:] )at (?:its|their) (?:worst|highest|peak|height)\b[^.;:]{0,90}$/i;

/** What is to be, told without a verb: "Agency to be under 20% by March", "60% of audits to be good". */
const toBe =
	/^[^.;:]{0,60} to be (?:(?:at|under|below|over|above|no more than|less than|at least) )*$/i;
const toBeAfter = /^ of [\w' ]{3,40} (?:to|should|must) be\b/i;
const finite =
	/\b(?:is|are|was|were|has|have|had|will|would|should|said|noted|reported|found|continue[sd]?|expected|likely)\b/i;

/** Whether the words before a figure make it asked, denied, hoped or claimed, and so no statement. */
export function unstated(text: string, number: NumberSpan): boolean {
	const before =
		text
			.slice(0, number.start)
			.split(
				/, (?:as|but|although|because|since|however|and (?:had|that|there)) |\bbut\b|\band (?=(?:that )?(?:the|it|in fact|there)\b)/
			)
			.at(-1) ?? '';
	if (/\bshould (?:be|read|have (?:been|read))(?: as)? $/.test(before)) return false;
	if (/\brecommended by\b[^.;]*\bthat\b[^.;]*$/i.test(text.slice(0, number.start))) return true;
	if (
		denial.test(before, text) ||
		hope.test(before, text) ||
		claim.test(before, text) ||
		memberClaim.test(before, text)
	)
		return true;
	return asked(text, number.start);
}

/** Whether a place in a sentence stands within a question that the sentence does not answer. */
export function asked(text: string, at: number): boolean {
	if (/\?["')]*\s*$/.test(text)) return true;
	let last = -1;
	for (const match of question.all(text)) if (match.index < at) last = match.index;
	return last >= 0 && !answer.test(text.slice(last, at), text);
}

/** Words that bind a figure to the label right behind it: "16.1 nationally". */
const beside =
	/^ ?(?:cases |children |social workers )?,? ?\(?(?:(?:seen|recorded|reported|found|achieved) )?(?:(?:for|in|across|among|amongst|of|at|as|is|was|being|were) )?(?:(?:the|our|an?|its|their|all|most) |(?:the )?[\w-]+(?: [\w-]+)?'s? )?$/i;

/** A place among others, by which the figure is the council's own: "one of the highest rates in the region". */
const superlative = sifted(
	/\b(?:one of the|the (?:second|third|\w+th)?[- ]?(?:highest|lowest|largest|smallest|best|worst|fewest))\b[^.;,]{0,60}\b(?:in|of|across|within)(?: the)? $/i
);

const whilst = /\b(?:while|whilst)\b/i;
const ourOwn = /\b(?:the (?:council|borough|city|county|service|authority)|our|its|locally)\b/i;

/** The comparator that a figure belongs to, or null where it is the council's own. */
function labelFor(
	text: string,
	number: NumberSpan,
	from_: number,
	previous: NumberSpan | undefined,
	next: NumberSpan | undefined,
	labels: readonly Label[]
): Label | null {
	const before = labels.findLast(
		(label) =>
			label.end <= number.start &&
			label.start >= from_ &&
			!(
				from_ > 0 &&
				beside.test(text.slice(from_, label.start)) &&
				/^\s*(?:,|and|but|;)/.test(text.slice(label.end, number.start))
			)
	);
	if (before) {
		const between = text
			.slice(before.end, number.start)
			.replace(/^, (?:where|which|whose|who|for which)\b[^,;]{0,80},/, '');
		const lead = text.slice(Math.max(0, before.start - 80), before.start);
		if (superlative.test(lead, text) && !/\b(?:where|whose)\b/i.test(between)) return null;
		const own =
			previous === undefined &&
			/\b(?:above|below|than|line with|comparable (?:to|with)|similar to|close to|near|to)(?: (?:the|our|that of))*\s*$/i.test(
				lead
			) &&
			/^[,;]? (?:(?:and|but|which|it) )?(?:(?:was|were|stood|standing|is|are) )?(?:currently |now )?(?:at|with)\b/i.test(
				between
			);
		const turned =
			/,[^,]*\b(?:the (?:council|borough|city|county|service|authority|local authority)|our|its|here|locally|own)\b/i.test(
				between
			) ||
			/\b(?:but|whereas|although|though|however|aim\w*|target)\b/i.test(between) ||
			between.split(',').some((part) => inTurn(part, whilst, ourOwn));
		if (!own && !turned && between.length < 130) return before;
	}
	const after = labels.find(
		(label) => label.start >= number.end && (next === undefined || label.start < next.start)
	);
	if (after === undefined) return null;
	const between = text.slice(number.end, after.start);
	if (!beside.test(between)) return null;
	const behind = next ? text.slice(after.end, next.start) : null;
	if (
		behind !== null &&
		/^(?: (?:of|was|at|is|average|figure|rate|being|were|stood)| ?[(:])* ?$/i.test(behind)
	)
		return null;
	return after;
}

/**
 * What part a figure plays in its sentence, from the words around it up to the figures beside it.
 */
export function roleOf(
	text: string,
	number: NumberSpan,
	previous: NumberSpan | undefined,
	next: NumberSpan | undefined,
	labels: readonly Label[]
): Role {
	const start = previous?.end ?? 0;
	const before = text.slice(start, number.start);
	const after = text.slice(number.end, next?.start ?? text.length);
	const label = labelFor(text, number, start, previous, next, labels);
	if (label) return { qualifier: 'comparator', about: label.about };
	const self = (qualifier: Role['qualifier']): Role => ({ qualifier, about: 'self' });
	const opening = text.slice(0, number.start).replace(/^[^:.;]{0,40}: /, '');
	if (!finite.test(opening) && (toBe.test(opening) || toBeAfter.test(after))) return self('target');
	if (targetAfter.test(after, text) || (target.test(before, text) && !met.test(before, text)))
		return self('target');
	if (
		/^(?:[^.;\d]{0,12}| of [a-z ]{3,30} )\b(?:at (?:its|their) (?:highest|worst|peak|height)|in (?:its|their|the) (?:worst|busiest|peak) (?:week|month|quarter|year))\b/i.test(
			after
		)
	)
		return self('peak');
	if (atPeak.test(before)) return self('peak');
	if (
		peak.test(before, text) &&
		!/\bno more than|a maximum of $|\b(?:now|currently|today)\b[^.;]*$/i.test(before)
	)
		return self('peak');
	if (
		former.test(before) ||
		(previous && /\((?:it |this |which )?(?:was|were|had been) $/.test(before))
	)
		return self('previous');
	if (
		(from.test(before, text) && !source.test(before) && changed.test(text)) ||
		formerlyAfter.test(after, text)
	)
		return self('previous');
	if (
		against.test(before, text) &&
		!/\b(?:more|less|fewer|greater|higher|lower|other) than (?:a |the )?$/i.test(before)
	)
		return self('previous');
	if (
		formerly.test(before, text) &&
		!/\bago to (?:just |only |around |about )?$/i.test(before) &&
		!/\b(?:now|currently|this year)\b[^,;]*$/i.test(before)
	)
		return self('previous');
	const clause =
		before
			.split(
				/, but (?:that )?|, and (?=(?:it |this )?(?:was|is|stood|currently|now)\b)|: |\b(?:said|replied|explained|advised|confirmed|informed) (?:that )?/
			)
			.at(-1) ?? before;
	if (
		hypothetical.test(clause, text) ||
		wouldTake.test(text.slice(0, number.start), text) ||
		hypotheticalAfter.test(after, text)
	)
		return self('hypothetical');
	if (
		planned.test(clause, text) ||
		/^[^.;,]{0,60}\b(?:due to (?:start|join|be|begin|commence)|(?:would|will) (?:be )?(?:start|join|begin)\w*|expected to|(?:are|is|were|was) (?:planned|scheduled|projected))\b/i.test(
			after.split(/ (?:and|but) (?:was|were|is|are|it|this|they|the)\b/)[0] ?? ''
		)
	)
		return self('planned');
	return self(null);
}

const falling = sifted(
	/\b(?:reduc(?:e|ed|es|ing|tion)|fall(?:en|ing|s)?|fell|drop(?:ped|ping|s)?|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|(?:come|came|coming|gone|went|going|brought) down|down|lower(?:ed|ing)?|fewer|shrunk|halved)\b/i
);
const rising = sifted(
	/\b(?:increas(?:e|ed|es|ing)|ris(?:e|en|es|ing)|rose|gr(?:ow|ew|own|owing|owth)|(?:gone|went|going|come) up|(?<!ma[dk]e |makes |making |taken |took |backed |set )up(?! (?:to|their|his|her|a)\b)|climb(?:ed|ing)?|higher|doubled|trebled|tripled|more(?! than))\b/i
);

/** Which way a figure went, from the last word of change before it. */
export function directionOf(text: string): Direction | null {
	const down = falling.exec(text)?.index ?? -1;
	const up = rising.exec(text)?.index ?? -1;
	if (down < 0 && up < 0)
		return /\b(?:stable|steady|unchanged|static|similar level|the same)\b/i.test(text)
			? 'stable'
			: null;
	return down > up ? 'decreasing' : 'increasing';
}
