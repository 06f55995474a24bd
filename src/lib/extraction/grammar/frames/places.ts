import { monthPattern } from '../calendar.ts';
import { overlap } from '../spans.ts';
import { type Reading } from './reading.ts';
import { sifted } from '../sifted.ts';

/** A name that is a date and no team. */
export const monthly = new RegExp(`\\b(?:${monthPattern}|20\\d{2}|[Qq]uarter|Q[1-4])\\b`);

/** The same, told of what is in it: "although in the Court Team the figure was closer to 21". */
export const teamIn = sifted(
	/,? (?:but|and|while|whereas|although|though|with) (?:in|for|at|within) (?:the |our )?([A-Z][\w'&/ -]{2,45}?) (?:it|this|that|the (?:figure|average|rate|number)) (?:was|were|is|had been|stood)(?: (?:on|at|around|about|approximately|nearer|nearer to|closer to|close to|nearly|over|under|just|as high as))* $/
);

/** The same with no more words: "was 13 and in the Court Team 19". */
export const teamBare = sifted(
	/^,? (?:and|but|while|with|to|against) (?:in|for|at|within) (?:the |our )?([A-Z][\w'&/ -]{2,45}?)(?: was| at)? $/
);

/** A team that is told beside the whole: "although the Court Team was on 21". */
export const teamOn = sifted(
	/,? (?:but|and|while|whereas|although|though|with|,) (?:(?:in|for|at) )?(?:the |our )?([A-Z][\w'&/ -]{2,45}?(?:[Tt]eams?|[Ss]ervices?|[Ll]ocality|[Hh]ubs?|[Uu]nits?|[Dd]istrict|[Aa]rea|[Pp]ods?)) (?:was|were|is|are|being|stood|standing|had been|averaged|averaging)(?: (?:on|at|around|about|approximately|nearer|closer to|nearly|over|under|just|as high as))* $/
);

/** Where a figure is of: "in the Duty Team", "for looked after children", "across the service". */
const place = String.raw` (?:cases |children )?(?:in|for|within|across|at|among) (?:the |our |its |those )?[A-Za-z][\w'&/ -]{2,60}?`;

/** Between two figures each of its own part: "14 in the Duty Team to 22 in ...". */
export const inTeams = new RegExp(
	String.raw`^${place}(?:,? (?:to|and|but|while|whereas|although|compared (?:to|with)|against|with)|,)(?: (?:in|for|at) (?:the |our )?[\w'&/ -]{2,40} (?:it|this|the (?:average|figure)) (?:was|is|stood at))? (?:(?:just|only|around|about|approximately|some|nearly|almost|over|under|more than|less than|between|closer to|close to|nearer|nearer to|as (?:high|low) as|up to|a) )*$`
);

/** The place or team right behind a figure. */
export const inPlace = new RegExp(`^${place}(?=[.,;)]| and | but | to |$)`);

/** All of the council, which is no part of it. */
const allOfIt =
	/^(?:the |our |its )?(?:service|borough|city|county|council|authority|year|month|quarter|period|same|whole|total|all|region|country|england|workforce|end|report|dashboard|paper|slides?|table|appendix|presentation|scorecard|press|\w+ (?:as a whole|overall)|\d)/i;

/** The place or team behind a figure; undefined where it is the whole council. */
export function partAt({ text, dates, labels }: Reading, from: number): string | undefined {
	const tail = inPlace.exec(text.slice(from))?.[0];
	const said = tail?.replace(/^ (?:cases |children )?\w+ (?:(?:the|our|its) )?/, '');
	if (!tail || !said || allOfIt.test(said)) return undefined;
	const span = { start: from, end: from + tail.length };
	return [...dates, ...labels].some((other) => overlap(other, span)) ? undefined : said;
}
