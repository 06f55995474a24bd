import { eventMentions } from './mentions.ts';

const mostWords = 15;
const openingLength = 4000;
const shortened = (words: string) =>
	words
		.replace(/^[\s◼■▪•\ue000-\uf8ff*-]+/, '')
		.trim()
		.split(/\s+/)
		.slice(0, mostWords)
		.join(' ')
		.replace(/[,;:.]$/, '');

const themeWords =
	/\binspectors\s+(?:also\s+)?(?:looked\s+at|reviewed|considered|evaluated|focus+ed\s+on|examined)\s+(?:how\s+)?(?:the\s+(?:local\s+authority|council|progress\s+made)['’]?s?\s+)?(?:arrangements\s+(?:for|at|to|in|around|regarding)\s+|in\s+the\s+areas?\s+of\s+)?([^.◼•]{3,240})/i;
const progressWords =
	/\b(?:progress\s+made|reviewed)\s+in\s+the\s+following\s+areas?(?:\s+of\s+concern)?[^:]{0,80}:\s*([^.]{3,240})/i;

/** What a visit looked at, in at most 15 of the letter's own words; null where it does not say. */
export function themeOf(body: string): string | null {
	const [, words] = progressWords.exec(body) ?? themeWords.exec(body) ?? [];
	return words === undefined ? null : shortened(words);
}

/** Which monitoring visit since the inspection a letter is about, counted from one. */
export function sequenceOf(text: string): number | null {
	const opening = text.slice(0, openingLength).replace(/\s+/g, ' ');
	const visits = eventMentions(opening).filter(({ type }) => type === 'monitoring-visit');
	return visits.find(({ sequence }) => sequence !== null)?.sequence ?? null;
}

// Within a line only: white space that runs over lines would be tried again from each of them.
const heading = /^[ \t\f\u00a0*#]*(?:areas?\s+for\s+)?priority\s+actions?[ \t\r\n\u00a0*:]*$/im;
const nextHeading =
	/\n[ \t\f\u00a0]*(?:what\s+needs\s+to\s+improve|areas?\s+for\s+improvement|(?:headline\s+|main\s+)?findings|overview|recommendations)\b|\n[ \t\r]*\n(?=[ \t]*[a-z][^\n.◼•]{3,90}\n[ \t\r]*\n)/i;
const bullet = /(?:^|\n)[ \t\f\u00a0]*[◼■▪•\ue000-\uf8ff*-]\s+/;

/**
 * The areas for priority action under their own heading, each in at most 15 of the document's words.
 * Those of an earlier visit, which a letter only recalls, have no heading.
 */
export function priorityActions(text: string): string[] {
	const found = heading.exec(text);
	if (found === null) return [];
	const after = text.slice(found.index + found[0].length);
	const section = after.split(nextHeading, 1)[0] ?? '';
	const [lead = '', ...items] = section.split(bullet);
	return (items.length > 0 ? items : [lead]).map(shortened).filter(Boolean);
}
