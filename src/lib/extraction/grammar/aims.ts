/** The head of a line that tells what is aimed at: "What we said: no more than 850 by March". */
const head =
	/^(?:what we (?:said|promised|planned|aimed for|want(?:ed)?)|(?:our |the )?(?:target|aim|goal|ambition|commitment|pledge|success measure|measure of success)s?|what (?:good|success) looks like|(?:expected|intended) outcome)\b[^:.;\d]{0,25}:/i;
/** Words of today within such a line: "Target: 20% (currently 24%)". */
const actual = /\b(?:currently|now|was|were|is|are|stood|actual|achieved|reached|outturn)\b/i;

/** Whether a line tells what is aimed at. */
export const aims = (text: string): boolean => head.test(text);

/** Whether a figure of such a line is no aim after all. */
export const isActual = (before: string, after: string): boolean =>
	actual.test(before.replace(head, '')) ||
	/^[^.;,\d]{0,20}\b(?:actual|achieved|reached)\b/i.test(after);

/** Whether a line that tells an aim opens with its figure: "Target: at least 90%". */
export const barely = (opening: string): boolean =>
	head.test(opening) &&
	/^ ?(?:(?:no more than|not more than|fewer than|less than|under|below|at least|over|above|up to|a|an|maximum of|to reach|to be|to have) ?)*$/i.test(
		opening.replace(head, '')
	);
