import type { OfstedEventType } from '../../domain/finding.ts';
import { valueOfWords } from '../grammar/number-words.ts';
import type { Span } from '../grammar/spans.ts';
import { sifted } from '../grammar/sifted.ts';

/** A place where a sentence names an inspection, a visit or an intervention. */
export interface EventMention extends Span {
	type: OfstedEventType;
	sequence: number | null;
	/** Whether the words themselves make it one certain event and not visits at large. */
	definite: boolean;
}

const ordinals =
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th';
const order = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth'
];

function sequenceOf(word: string | undefined): number | null {
	if (word === undefined) return null;
	const low = word.toLowerCase();
	const at = order.indexOf(low);
	if (at >= 0) return at + 1;
	const value = /^\d/.test(low) ? Number.parseInt(low, 10) : valueOfWords(low);
	return value !== null && value > 0 && value < 21 ? value : null;
}

const visit = sifted(
	new RegExp(
		String.raw`\b(${ordinals}) of (?:a|the|its) (?:\w+ )?(?:series|programme) of (?:ofsted )?monitoring visits|\b(?:(${ordinals})(?: (?:of (?:its|the|\w+)|formal|ofsted|quarterly|and final|and last|post-inspection))* )?(?:ofsted )?monitoring visit(?!s)(?: (?:no\.? ?|number )?(\d{1,2}|one|two|three|four|five|six)\b(?! (?:to|and|or) \d| (?:january|february|march|april|may|june|july|august|september|october|november|december)))?`,
		'gi'
	)
);

/** A visit of a series that the sentences before told of: "The fifth was on 13 February". */
const ofSeries = sifted(
	new RegExp(
		String.raw`\bthe (${ordinals}|last|latest|most recent|final)(?: and last| and final)?(?: one| visit| of (?:these|them))?(?:,? (?:was|had been|had gone ahead|took place|had taken place|was held|had been held|was carried out|had followed|followed|being|having taken place))?,? \(?(?:in|on) (?=\d{1,2}|[A-Z])`,
		'gi'
	)
);

/** The visits of a series that a sentence tells by their number alone. */
export function seriesMentions(text: string): EventMention[] {
	return ofSeries.all(text).map((match) => ({
		type: 'monitoring-visit',
		start: match.index,
		end: match.index + match[0].length,
		sequence: sequenceOf(match[1]),
		definite: true
	}));
}

const written: readonly [OfstedEventType, RegExp][] = [
	[
		'statutory-direction',
		/\bsecretary of state'?s? (?:had |has )?(?:direction|directed)\b|\bdirections? (?:from|by|of) the secretary of state\b/gi
	],
	[
		'focused-visit',
		/\b(?:focus(?:s?ed)?|outcome[- ]focused|focussed|focus(?:s?ed)? assurance|assurance) (?:ofsted )?(?:assurance )?visit(?!s)\b|\bfocus(?:s?ed)? inspection\b|\bilacs visit\b/gi
	],
	['statutory-direction', /\bstatutory direction(?: notice)?\b|\bdirection notice\b/gi],
	['improvement-notice', /\bimprovement notice\b/gi],
	[
		'improvement-adviser',
		/\b(?:improvement advis[eo]r|(?:dfe|dep(?:artment|t\.?) for education)(?: \([^)]{2,40}\))?(?: had)?(?: appointed)? (?:an? )?(?:independent |appointed )?advis[eo]r|independent advis[eo]r)\b/gi
	],
	[
		'commissioner',
		/\b(?:(?:independent |dfe |children's services? |government ){0,4}commissioner)\b(?!s)/gi
	],
	[
		'inspection',
		/\b(?:(?:ofsted|ilacs?|full|standard|short|single|statutory|unannounced|sif)(?:'s)? )*(?:re-?)?inspect(?:ion|ed)\b(?! (?:framework|report|team|regime|action|handbook|readiness|preparation|improvement|letter|programme))|\b(?:single inspection(?: framework)?|ilacs?|jtai)\b|\binspectors (?:had |have )?(?:(?:last|first|then|also|since|previously) )?(?:returned|visited|came|come|attended|arrived)\b|\binspectors (?:from ofsted )?(?:were|had been|spent \w+ weeks?) (?:on[- ]?site|in the (?:authority|council|borough|county|city)|present|fieldwork|here)\b|\bfieldwork (?:took place|was)\b(?=[^.]*\binspect)|\binspection (?:report|letter)\b/gi
	]
];
const patterns = written.map(([type, pattern]) => [type, sifted(pattern)] as const);

const otherCommissioner = sifted(
	/(?:police(?: and| &) crime|information|children's|victims'?|health|electoral|traffic|nhs|lead|joint|service|the) commissioner\b(?! (?:for children's|appointed|was appointed|had been))|commissioner for (?:england|children and young)/i
);

/** The events that a sentence names, from left to right. */
export function eventMentions(text: string): EventMention[] {
	const found: EventMention[] = [];
	const add = (mention: EventMention) => {
		if (!found.some((other) => mention.start < other.end && mention.end > other.start))
			found.push(mention);
	};
	for (const match of visit.all(text)) {
		const sequence = sequenceOf(match[1] ?? match[2] ?? match[3]) ?? visitOf(text);
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		const definite =
			sequence !== null ||
			/\b(?:latest|recent|last|most recent|previous|final|this|upcoming|next|forthcoming)\b[\w' ]{0,25}$/i.test(
				before
			);
		add({
			type: 'monitoring-visit',
			start: match.index,
			end: match.index + match[0].length,
			sequence,
			definite
		});
	}
	for (const [type, pattern] of patterns) {
		for (const match of pattern.all(text)) {
			const start = match.index;
			const end = start + match[0].length;
			const around = text.slice(Math.max(0, start - 40), end + 30);
			if (
				type === 'commissioner' &&
				(!/appoint|independent commissioner|dfe commissioner|commissioner's (?:report|review)|commissioner\b[^;]{0,60}\b(?:recommend|report|conclud|review)|minister|secretary of state|\bdfe\b/i.test(
					text
				) ||
					(otherCommissioner.test(around) &&
						!/\b[Cc]ommissioner, (?:Mr|Mrs|Ms|Miss|Dr|Dame|Sir|Lord|Lady)\b|\bappoint\w* (?:\w+ ){0,2}children's commissioner/i.test(
							text.slice(Math.max(0, start - 40), end + 12)
						)))
			)
				continue;
			if (
				type === 'improvement-adviser' &&
				!/appoint|chair|now|support from|allocated|assigned|dfe|department/i.test(text)
			)
				continue;
			const named = /\bofsted|ilacs|sif\b|single|jtai/i.test(match[0]);
			add({ type, start, end, sequence: null, definite: type !== 'inspection' || named });
		}
	}
	const visits = found.some(({ type }) => /visit/.test(type));
	return found
		.filter(({ start, end }) => !(visits && /^inspectors\b/i.test(text.slice(start, end))))
		.sort((a, b) => a.start - b.start);
}

/** The number of a visit that is told apart from its name: "the fifth of six visits". */
function visitOf(text: string): number | null {
	const match = new RegExp(
		String.raw`\b(${ordinals}) of (?:the )?(?:\w+) (?:monitoring )?visits\b|\bvisit (?:was|had been|being) the (${ordinals})\b`,
		'i'
	).exec(text);
	return sequenceOf(match?.[1] ?? match?.[2]);
}

/** Inspections of things that are no council's children's services. */
export const otherInspected = sifted(
	/\b(?:youth (?:justice|offending)|probation|HMIP|HMICFRS|constabulary|schools?|academ(?:y|ies)|nurser(?:y|ies)|early years|childminders?|colleges?|children's homes?|\d+ homes|residential (?:homes?|units?)|fostering (?:agency|agencies|service inspection)|adoption agency|(?:independent|private) (?:fostering|provider)|adult (?:learning|education|social)|further education|SEND|special educational|local area (?:send )?inspection|area SEND|CQC|care quality commission|HMIP|HMICFRS|probation|youth offending|YOT|YJS|fire|prison|CIW|CSSIW|Estyn|care inspectorate|peer (?:review|challenge)|LGA|virtual school|secure (?:unit|home)|care homes?|food|health and safety|licen[cs]ing|nursing)\b/i
);

/** Marks that an inspection is one of the council's children's services after all. */
export const servicesInspected = sifted(
	/\b(?:children's (?:social care|services|safeguarding)|ILACS?|single inspection|SIF|local authority children|(?:the )?(?:council|authority|local authority) (?:had|was|has|were|is|would)|social care|help and protection)\b/i
);
