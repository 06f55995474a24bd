import type { Area } from '../domain/area.ts';
import type { Extraction, Fact } from '../domain/finding.ts';
import { checksOf } from './checks.ts';
import { councilOf } from './council.ts';
import { eventsOf } from './events/events.ts';
import type { Setting } from './facts.ts';
import { emptyStatus, fieldOf, outsideEngland, type Field } from './gates.ts';
import { blocksOf, type Block } from './layout/blocks.ts';
import { normalise } from './layout/normal.ts';
import { committeeName, meetingDate } from './meeting.ts';
import { metricFacts } from './metric-facts.ts';
import { areaOn, fullName, nameIndex, type AreaNames } from './names.ts';
import { firstMeeting, meetingHead, passagesOf, structural, titleOf } from './passages.ts';
import { nowsOf } from './reported.ts';
import { once, withPrevious } from './settle.ts';
import { rowNames } from './table-labels.ts';
import { factsOfTable } from './tables.ts';

export type { AreaNames } from './names.ts';

/** What the caller knows and the document may not say: the council's area and the day of the meeting. */
export interface Told {
	areas: AreaNames;
	council?: Area['area'];
	date?: string;
}

/** What a committee is for where its name says so: one of adults alone hears of no child. */
const homeOf = (committee: string | null): Field =>
	committee !== null && fieldOf(committee) === 'adults' ? 'adults' : 'open';

/** The facts of every table, each read with the item and the lines before it. */
function tableFacts(
	blocks: readonly Block[],
	title: string,
	setting: Setting,
	home: Field
): Fact[] {
	const facts: Fact[] = [];
	let item = '';
	let field: Field = home;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i] as Block;
		if (block.kind === 'heading' && !structural.test(block.body.text)) {
			item = block.body.text;
			field = fieldOf(item) ?? (block.label ? home : field);
		}
		if (block.kind !== 'row') continue;
		const rows = blocks.slice(
			i,
			i + (blocks.slice(i).findIndex(({ kind }) => kind !== 'row') + 1 || blocks.length + 1) - 1
		);
		const before = blocks.slice(Math.max(0, i - 3), i).map(({ body }) => body.text);
		if (field !== 'adults' && rows.length > 1)
			facts.push(...factsOfTable(rows, [title, item, ...before].join(' '), setting));
		i += rows.length - 1;
	}
	return facts;
}

/**
 * What the minutes of one meeting, or one item of them, state about children's services.
 *
 * Pure and total: the same text gives the same answer, and any text gives one.
 */
export function extract(text: string, told: Told): Extraction {
	const normal = normalise(text);
	const blocks = blocksOf(normal);
	const index = nameIndex(told.areas);
	const heads = new Set(blocks.map(({ body }) => meetingHead.exec(body.text)?.[0]).filter(Boolean));
	const several = told.date === undefined && heads.size > 1;
	const meeting = told.date ?? (several ? null : meetingDate(blocks));
	const known =
		told.areas.areas.find(({ area }) => area === told.council) ?? councilOf(normal.text, index);
	const area = known && areaOn(told.areas, known, meeting);
	const named = area ? fullName(told.areas, area, meeting) : { council: null, code: null };
	const head = {
		council: named.council,
		council_code: named.code,
		committee: committeeName(blocks),
		meeting_date: several ? firstMeeting(blocks) : meeting
	};
	if (outsideEngland(normal.text))
		return {
			...head,
			council: null,
			council_code: null,
			status: 'outside-england',
			facts: [],
			checks: []
		};
	const home = homeOf(head.committee);
	const sentences = passagesOf(blocks, home);
	const nows = nowsOf(
		sentences.passages,
		blocks
			.slice(0, 12)
			.filter(({ kind }) => kind === 'row')
			.map(({ body }) => body.text),
		meeting,
		told.date !== undefined
	);
	const last = nows.at(-1) ?? { meeting, reported: null, anchor: { day: meeting, slack: 0 } };
	const setting: Setting = {
		document: text,
		areas: told.areas,
		index,
		own: area?.area ?? null,
		...last,
		reported: nows.find(({ reported }) => reported !== null)?.reported ?? null,
		inspected: null
	};
	const settings = nows.map((now) => ({ ...setting, ...now }));
	const events = eventsOf(
		sentences.passages
			.map((passage, i) => ({ ...passage, setting: settings[i] ?? setting }))
			.filter((_, i) => sentences.fields[i] !== 'adults')
	);
	const inspected =
		events.findLast(
			({ ofsted }) => ofsted?.event_type === 'inspection' && ofsted.status === 'occurred'
		)?.as_of ?? null;
	const title = titleOf(sentences.passages);
	const tabled = tableFacts(blocks, title, setting, home);
	const stated = metricFacts(
		sentences,
		{ title, names: rowNames(blocks) },
		settings.map((each) => ({ ...each, inspected }))
	);
	const metrics = withPrevious(once([...tabled, ...stated]));
	const facts = [...events, ...metrics].sort((a, b) => a.start - b.start);
	const status = facts.length > 0 ? 'read' : emptyStatus(normal.text, blocks);

	return { ...head, status, facts, checks: checksOf(facts) };
}
