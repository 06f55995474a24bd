import type { JudgedLane } from '../../domain/finding.ts';
import type { Grade } from '../../domain/inspection.ts';
import { matchesOf } from '../grammar/spans.ts';
import { gradeOf } from './judgement-grid.ts';
import { sifted } from '../grammar/sifted.ts';

/** What a sentence says that was judged, and how. */
export interface Judged {
	overall: Grade | null;
	lanes: Partial<Record<JudgedLane, Grade>>;
	/** From the first to the last character of the grades. */
	start: number;
	end: number;
}

const grade = sifted(
	/\b(outstanding|good|requir(?:es?|ed|ing) improvement(?:s)?(?: to be (?:rated )?["']?good["']?)?|inadequate)\b/gi
);

const lanePatterns: readonly [JudgedLane, RegExp][] = [
	[
		'leadership',
		/\b(?:impact of )?lead(?:ers|ership)(?:,? management(?:,? and| &) governance| and management)?(?: on social work practice(?: with children and families)?)?/gi
	],
	[
		'help-and-protection',
		/\b(?:early )?help and protection\b|\bneed(?:ing)? (?:of )?help(?: (?:or|and) protection)?\b/gi
	],
	[
		'children-in-care',
		/\bchildren in (?:our )?care\b|\blooked[- ]after\b(?: children)?(?: and (?:achieving )?permanence)?|\bchildren looked after\b(?: and achieving permanence)?|\bin[- ]care\b/gi
	],
	['care-leavers', /\bcare leavers\b|\bcare[- ]experienced young (?:people|adults)\b/gi],
	['adoption', /\badoption(?: performance)?\b/gi]
];
const overall =
	/\b(?:overall(?: effectiveness| judgement| grading| rating| grade| outcome)?|across the board|in all (?:areas|categories|judgements|four areas)|every (?:area|category)|effectiveness)\b/i;
const title =
	/services for children in need of help and protection,? (?:children looked after|looked after children) and care leavers|children in need of help and protection, (?:children looked after|looked after children) and care leavers|(?:leadership|director|assistant director|service manager|head) (?:team|of|for)[^.,;]{0,40}/gi;
const verdict =
	/\b(?:judged|rated|graded|found|concluded|deemed|assessed|awarded|received|receiving|given|outcome|outcomes|judgement|judgements|judgment|judgments|rating|ratings|grade|grades|grading|effectiveness|ranked|result|results|resulted|achieved|achieving|raised|improved|overall|categor\w+|declared|remained|was|were|had been|moved|regarded|being|is|are)\b/i;
const judging = sifted(
	/\b(?:judged|rated|graded|found|concluded|deemed|assessed|awarded|judge?ments?|rating|ratings|graded|grading|grades?|effectiveness|ranked|ofsted|inspect\w+|outcome|overall|in all areas|across the board)\b/i
);
const wish =
	/\b(?:to (?:achieve|become|reach|get to|be|secure|attain|gain|move to|obtain)|aim\w*|journey (?:to|towards)|getting to|towards|aspir\w+|ambition|target|if|would|could|hope\w*|on track|path to|road to|want\w* to be|working to|strive|striving|in order to|should|expected|can be|could be|might be|may be|how|whether|what|sufficient|becoming)\b[^.;]{0,60}$/i;
const verdictBeforeWish =
	/\b(?:judged|rated|graded|found|deemed|assessed|considered)\b[\w' ]{0,40} to be ["']?$/i;

/** Grades of many, of which none is the council's: "56% of authorities were good or outstanding". */
const ofMany = sifted(
	/(?:(?<!\d)\d+ ?%|\b(?:per ?cent|half|third|majority|number|most|many|\d+)) of (?:all |the |other |English )*(?:local )?(?:authorities|councils)\b/i
);

/**
 * The grades that a sentence gives, overall and for each lane; null where it gives none. A wish, a
 * plan or a good thing that nobody judged is no grade. `following` is true where the sentence before
 * told of an inspection, so that the grades may stand alone.
 */
export function judgedIn(text: string, following = false): Judged | null {
	if (!following && !judging.test(text)) return null;
	if (ofMany.test(text)) return null;
	const blank = text.replace(title, (whole) => ' '.repeat(whole.length));
	const lanes = lanePatterns.flatMap(([lane, pattern]) =>
		matchesOf(blank, pattern).map((match) => ({
			lane,
			start: match.index,
			end: match.index + match[0].length
		}))
	);
	const found: Judged = { overall: null, lanes: {}, start: text.length, end: 0 };
	let last = 0;
	const grades = grade.all(blank, text);
	for (const [i, match] of grades.entries()) {
		const start = match.index;
		const end = start + match[0].length;
		const before = blank.slice(last, start);
		const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
		const next = grades[i + 1]?.index ?? blank.length;
		const after = blank.slice(end, next);
		const word = match[0].toLowerCase();
		if (wish.test(clause) && !verdictBeforeWish.test(clause)) continue;
		if (
			/^\s*(?:practice|progress|quality|work|examples?|news|start|understanding|relationships?|support|evidence|features?|deal|number|level|communication|outcomes?|ofsted)\b/i.test(
				after
			) &&
			!/overall|judg/i.test(clause)
		)
			continue;
		if (/\bfrom (?:an? )?["']?$/i.test(clause) && /^["']? to\b/i.test(after)) continue;
		if (/\b(?:not|no longer|than|or)\s+["']?$/i.test(clause) && !/\bgood or$/i.test(clause))
			continue;
		if (
			word === 'good' &&
			/^\s*(?:or better|or outstanding)/i.test(after) &&
			/audit|cases/i.test(text)
		)
			continue;
		const named = lanes.filter((lane) => lane.start >= last && lane.end <= start);
		const listed = /^[\s"':=(-]*$/.test(blank.slice(named.at(-1)?.end ?? start, start));
		if (
			!verdict.test(clause) &&
			!listed &&
			!/["']$/.test(clause) &&
			!word.startsWith('require') &&
			!/^["']? (?:overall )?(?:judge?ment|rating|grading|grade|outcome)\b/i.test(after)
		)
			continue;
		const behind = lanes.find(
			(lane) =>
				lane.start >= end &&
				lane.start < next &&
				/^["']?,? (?:for|in|on|in relation to|in respect of|in terms of|regarding)(?: the| its| our)?(?: experiences and progress of| impact of| area of)?\s*$/i.test(
					blank.slice(end, lane.start)
				)
		);
		const value = gradeOf(match[0]);
		if (value === null) continue;
		const likewise = lanes.find(
			(lane) =>
				lane.start >= end &&
				lane.start < next &&
				/,? as (?:was|were|is|are) (?:the |our |its )?(?:impact of |experiences and progress of )?(?:(?:children|those|young people) )?(?:who |in )?(?:need )?(?:of )?$/i.test(
					blank.slice(end, lane.start)
				)
		);
		if (likewise) found.lanes[likewise.lane] ??= value;
		const whole =
			overall.test(clause) ||
			/^["']?,? (?:overall|across the board|in all (?:areas|categories|four|judgement)|judgement)/i.test(
				after
			);
		const near = named.filter(
			(lane) => start - lane.end < 140 && !/\boverall\b/i.test(blank.slice(lane.end, start))
		);
		const own = near.length > 0 ? near : behind ? [behind] : [];
		if (own.length > 0 && !(whole && near.length === 0 && !behind))
			for (const { lane } of own) found.lanes[lane] ??= value;
		else if (found.overall === null) found.overall = value;
		found.start = Math.min(found.start, start);
		found.end = Math.max(found.end, end);
		last = likewise?.end ?? end;
	}
	return found.end > 0 ? found : null;
}
