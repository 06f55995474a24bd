import type { Fact } from '../domain/finding.ts';
import type { Setting } from './facts.ts';
import { labelsOf } from './grammar/comparators.ts';
import { datesOf, type DateSpan } from './grammar/dates.ts';
import { evidenceOf } from './grammar/evidence.ts';
import { entries, mentionsOf, sibling, type Entry } from './grammar/mentions.ts';
import type { Measure } from './grammar/numbers.ts';
import { scopeOf } from './grammar/scopes.ts';
import { councilNamed } from './names.ts';
import { periodOf } from './grammar/when.ts';
import type { Block } from './layout/blocks.ts';
import type { Mapped } from './layout/mapped.ts';
import { fullYear, labelColumn, money, unitIn } from './table-labels.ts';

/** What a column or a row says of its figures. */
interface Heading {
	date: DateSpan | null;
	role: 'target' | 'comparator' | 'previous' | 'plain' | 'other';
	about: string;
}

const figure = /^[<>~]?\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%|fte)?$/i;
const plainHead =
	/^(?:current|latest|actual|now|number|no\.?|value|total|outturn|result|performance|figure|%|percentage|rate|count|headcount|fte|position|this (?:year|quarter|month)|)$/i;

/** Whether a label is the council's own, among the rows of others. */
const isOwn = (text: string, { index, own }: Setting) =>
	/^(?:our|the council|this council|local|locally|us|borough|county|city)\b/i.test(text) ||
	(own !== null && councilNamed(index, text)?.area.area === own);

/** Labels that are a part of the council: a team, a locality, an office. */
const partHead =
	/^(?:type|team|locality|area|district|service|hub|office|unit|cluster|quadrant)s?\b/i;
const partLabel =
	/\b(?:team|locality|hub|service|unit|pod)s?\b|^(?:north|south|east|west|central)\b/i;
const totalLabel = /^(?:all|total|overall|average|borough|county|city|council|service)\b/i;

function headingOf(text: string, setting: Setting): Heading {
	if (isOwn(text, setting)) return { date: null, role: 'plain', about: 'self' };
	const date = datesOf(fullYear(text), setting.anchor)[0] ?? null;
	const label = labelsOf(text, setting.index, setting.areas, setting.own)[0];
	if (/\b(?:target|goal|ambition)\b/i.test(text)) return { date, role: 'target', about: 'self' };
	if (label && label.about !== 'region') return { date, role: 'comparator', about: label.about };
	if (date) return { date, role: 'plain', about: 'self' };
	if (/^(?:previous|last) (?:year|quarter|month|period)/i.test(text))
		return { date, role: 'previous', about: 'self' };
	return { date, role: plainHead.test(text.trim()) ? 'plain' : 'other', about: 'self' };
}

/** The metric that a label names in a measure; null where it names none or is a near miss. */
function metricOf(label: string, measure: Measure, context: string): Entry | null {
	if (partOfCare.test(label)) return null;
	const open = entries.filter(
		(entry) => entry.context === null || entry.context.test(`${label} ${context}`)
	);
	const named = mentionsOf(label, open).map(({ entry }) => entry);
	const counted = open.filter((entry) => {
		if (entry.counted === null || entry.refuse?.test(label)) return false;
		return entry.counted.test(label);
	});
	const worded = open.filter(
		(entry) =>
			entry.verbs?.test(label) &&
			entry.nouns?.test(label) &&
			!(/^(?:\w+ )?approved/i.test(label) && /approvals/.test(entry.words.metric))
	);
	for (const entry of [
		...worded.filter(({ words }) => words.measure === measure),
		...named,
		...counted
	]) {
		const own = sibling(entry, measure);
		if (own) return own;
	}
	return null;
}

function measureOf(cell: string, label: string, head: string): Measure {
	if (/%/.test(cell) || /%|\bper ?cent|\bpercentage|\bproportion/i.test(`${label} ${head}`))
		return 'percent';
	if (/per 10(?:,?000|k\b)/i.test(`${label} ${head}`)) return 'per-10000';
	return /\brate\b/i.test(label) ? 'percent' : 'count';
}

/** Children in care of some kind, who are counted apart: "Looked after children in Years 10 and 11". */
const partOfCare =
	/\b(?:looked after(?: children)?|in care|lac|cla)\b (?:in (?:years?|residential|custody|secure|education|employment|unregist\w+)|with (?!a\b)|who\b(?! are)|aged|under \d|over \d|attending|receiving|having|reported|missing|participating)/i;

/** The label of a row that is the rate of what the row above counts. */
const rateOf = /^(?:-\s*)?(?:the )?(?:rate|\(?per 10,?000|rate per|as a rate)(?! of)\b/i;

interface Cell {
	entry: Entry;
	value: number;
	fte: boolean;
	heading: Heading;
	label: string;
	part: string | null;
	row: Mapped;
	cell: Mapped;
}

function cellsIn(rows: readonly Block[], context: string, setting: Setting): Cell[] {
	const [header, ...rest] = rows;
	if (header === undefined) return [];
	const heads = header.cells.map(({ text }) => text);
	const headings = heads.map((text) => headingOf(text, setting));
	const found: Cell[] = [];
	const metrics = new Map<string, Entry | null>();
	const named = (words: string, measure: Measure) => {
		const key = `${measure} ${words}`;
		const before = metrics.get(key);
		if (before !== undefined) return before;
		const entry = metricOf(words, measure, context);
		metrics.set(key, entry);
		return entry;
	};
	let above = '';
	const labels = labelColumn(rows);
	for (const row of rest) {
		const said = row.cells[labels]?.text ?? '';
		const unit = unitIn(row);
		const label = rateOf.test(said) ? `${above} ${said}` : said;
		above = rateOf.test(said) ? above : said;
		for (const [j, cell] of row.cells.entries()) {
			const match = figure.exec(cell.text);
			const column = headings[j];
			if (j <= labels || match === null || column === undefined || money.test(heads[j] ?? ''))
				continue;
			const value = Number((match[1] ?? '').replaceAll(',', '') + (match[2] ?? ''));
			const head = heads[j] ?? '';
			const byRow = named(label, measureOf(cell.text, `${label} ${unit}`, head));
			const ofHead = measureOf(cell.text, head, '');
			const byColumn = byRow
				? null
				: (named(head, ofHead) ??
					named(`the ${head}`, ofHead) ??
					(/foster/i.test(context) ? named(`fostering ${head}`, ofHead) : null));
			const entry = byRow ?? byColumn;
			const part =
				byColumn !== null &&
				!totalLabel.test(label) &&
				(partHead.test(heads[labels] ?? '') || partLabel.test(label));
			const whole =
				byColumn !== null && totalLabel.test(label) && partHead.test(heads[labels] ?? '');
			const heading: Heading = byRow
				? column
				: part || whole
					? { date: column.date, role: 'plain', about: 'self' }
					: headingOf(label, setting);
			if (entry === null || heading.role === 'other') continue;
			if (
				byColumn &&
				heading.date === null &&
				heading.role === 'plain' &&
				!part &&
				!whole &&
				!isOwn(label, setting)
			)
				continue;
			if (value < entry.words.bounds[0] || value > entry.words.bounds[1]) continue;
			found.push({
				entry,
				value,
				fte: /fte/i.test(match[3] ?? ''),
				heading,
				label: byRow ? label : `${head} ${label}`,
				part: part ? label : null,
				row: row.body,
				cell
			});
		}
	}
	return found;
}

/** The newest date among the plain figures of one metric and scope in a table. */
function newest(cells: readonly Cell[], one: Cell): string {
	const dates = cells
		.filter(
			(cell) =>
				cell.heading.date?.kind !== 'since' &&
				cell.entry === one.entry &&
				cell.label === one.label &&
				cell.heading.role === 'plain'
		)
		.map(({ heading }) => heading.date?.asOf ?? '');
	return dates.sort().at(-1) ?? '';
}

const captioned =
	/\b(?:data|figures|position|snapshot|table|census|release|return)\b[^.;]{0,50}\b(?:at|for|to|of|from)(?: the)? $/i;

/** The date that the words before a table give for all of it. */
function captionDate(context: string, setting: Setting): DateSpan | null {
	const date = datesOf(context, setting.anchor).findLast(({ start }) =>
		captioned.test(context.slice(0, start))
	);
	return date && date.kind !== 'since' && date.kind !== 'relative' ? date : null;
}

/**
 * The facts of a table: a metric in each row and a date, a target or a comparator over each column,
 * or the other way round. A column whose heading is not understood gives nothing.
 */
export function factsOfTable(rows: readonly Block[], context: string, setting: Setting): Fact[] {
	const caption = captionDate(context, setting);
	const cells = cellsIn(rows, context, setting);
	return cells.map((one) => {
		const { entry, heading, value, label, row, cell } = one;
		const flow = entry.words.flow === true;
		const date = heading.date ?? (heading.role === 'target' ? null : caption);
		const own = heading.role === 'plain' || heading.role === 'previous';
		const earlier =
			heading.role === 'previous' ||
			(heading.role === 'plain' &&
				date !== null &&
				date.kind !== 'since' &&
				(date.asOf ?? '') < newest(cells, one));
		const toDate = date?.kind === 'since' ? newest(cells, one) : '';
		const asOf = date
			? toDate || date.asOf
			: heading.role === 'plain'
				? (setting.reported?.asOf ?? setting.meeting)
				: null;
		const start = row.at.indexOf(cell.at[0] as number);
		const core = { start, end: start + cell.text.length };
		return {
			kind: 'metric',
			metric: entry.words.metric,
			value,
			unit: one.fte ? 'FTE' : entry.words.unit,
			qualifier:
				heading.role === 'target' || heading.role === 'comparator'
					? heading.role
					: earlier
						? 'previous'
						: 'exact',
			precision: 'exact',
			value_low: null,
			value_high: null,
			as_of: asOf,
			as_of_basis: date
				? `'${date.words}' in the table`
				: own
					? 'no date in the table'
					: 'heading of the column',
			period: date && flow ? periodOf(date) : null,
			about: heading.about,
			scope: one.part ?? scopeOf(entry.words, label, label),
			direction: null,
			...evidenceOf(setting.document, row, { start: 0, end: row.text.length }, core),
			ofsted: null
		};
	});
}
