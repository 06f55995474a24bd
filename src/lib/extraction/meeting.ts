import { datesOf } from './grammar/dates.ts';
import type { Block } from './layout/blocks.ts';

/** How many blocks of a document may be its head. */
const headLength = 16;

const otherMeeting =
	/\b(?:minutes of the (?:last |previous )?meeting(?:s)?(?: held)?(?: on)?.{0,40}(?:correct|agreed|approved|confirmed|signed)|next meeting|previous meeting|last meeting|correct record|published|updated|despatch|to agree|to approve|to confirm|report|inspection|ofsted)\b/i;
const weekday = /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b/i;
const time = /\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|noon|hours)\b|\bat \d{1,2}[.:]\d{2}\b/i;
/** A body that meets, whose name stands with the day. */
const sitting = /\b(?:committee|panel|board|cabinet|commission|forum|executive)\b/i;
const held = /\b(?:held|meeting|minutes|date|meeting:)\b/i;

/** The day on which a committee met, from the head of its minutes; null where they do not say. */
export function meetingDate(blocks: readonly Block[]): string | null {
	const seen: { day: string; weight: number }[] = [];
	for (const [i, { body, kind, label }] of blocks.entries()) {
		if (i >= headLength) break;
		const text = body.text.slice(0, 400);
		if (label !== '' && /\bminutes\b/i.test(text)) continue;
		if (otherMeeting.test(text) && !/^(?:minutes of (?:the|a) |meeting:)/i.test(text)) continue;
		const day = datesOf(text, { day: null, slack: 0 }).find(
			(date) => date.kind === 'day' && date.dated && date.from?.length === 10
		);
		if (!day?.from) continue;
		let weight = 0;
		if (weekday.test(text)) weight += 3;
		if (sitting.test(text) && text.length < 120) weight += 1;
		if (time.test(text)) weight += 2;
		if (held.test(text)) weight += 2;
		if (text.length < 90) weight += 2;
		if (kind === 'heading') weight += 1;
		if (/^\W*\d/.test(text) && text.length < 40) weight += 1;
		if (weight >= 3) seen.push({ day: day.from, weight: weight - i * 0.15 });
	}
	return seen.sort((a, b) => b.weight - a.weight)[0]?.day ?? null;
}

const body =
	/\b(?:committee|panel|board|scrutiny|cabinet|executive|sub-?group|commission|forum|review group|advisory|council)\b/i;

/** The committee that met, as the head of its minutes or its page names it; null where it does not. */
export function committeeName(blocks: readonly Block[]): string | null {
	for (const {
		body: { text }
	} of blocks.slice(0, headLength)) {
		const issue = /^Meeting: \d{2}\/\d{2}\/\d{4} - ([^(]{4,90}?)(?: \(Item|$)/.exec(text);
		if (issue?.[1]) return issue[1].trim();
		const minutes =
			/\bminutes of (?:a |the )?(?:meeting of )?(?:the )?([A-Z][^,]{5,100}?)(?: held\b|,| on \w+day|$)/i.exec(
				text
			);
		if (minutes?.[1] && body.test(minutes[1])) return minutes[1].trim();
	}
	for (const {
		body: { text },
		kind
	} of blocks.slice(0, headLength)) {
		if ((kind !== 'heading' && text.length > 90) || /[:;.]\W*$/.test(text)) continue;
		if (/\b(?:was|were|asked|considered|received|noted|welcomed|advised)\b/i.test(text)) continue;
		if (
			!body.test(text) ||
			/council$/i.test(text) ||
			/^(?:agenda|minutes|decision|contact|present|apologies)\b/i.test(text)
		)
			continue;
		if (text.length <= 110 && !/\b(?:report|councillor|chair|member)\b/i.test(text))
			return (
				text
					.split(
						/ - (?:Monday|Tuesday|Wednesday|Thursday|Friday)|, (?:Monday|Tuesday|Wednesday|Thursday|Friday)/
					)[0]
					?.trim() ?? null
			);
	}
	return null;
}
