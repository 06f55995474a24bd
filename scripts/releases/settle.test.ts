import { expect, test } from 'vitest';
import type { Grade, Inspection, Judgement } from '#lib/domain/inspection.ts';
import { settle } from './settle.ts';

/** An invented inspection of an invented council. */
const inspection = (source: string, row: Partial<Inspection> = {}): Inspection => ({
	inspection: `alpha-ilacs-${row.started ?? row.published ?? '2022-07-11'}`,
	area: 'alpha',
	framework: 'ilacs',
	type: 'standard',
	theme: null,
	started: '2022-07-11',
	published: '2022-09-05',
	url: 'https://example.org/',
	standing: 'official',
	note: null,
	source,
	locator: 'row 1',
	...row
});
const list = (row: Inspection, grade: Grade | null = 'good') => ({
	inspections: [row],
	judgements: [
		{
			inspection: row.inspection,
			lane: 'overall',
			grade,
			status: grade === null ? 'not-judged' : null,
			note: null,
			source: row.source,
			locator: 'cell A1'
		} satisfies Judgement
	]
});
const listed = list(inspection('later'));

test('lets the first list stand and keeps what another says of a grade in a note', () => {
	const settled = settle([listed, list(inspection('earlier'), 'inadequate'), listed]);
	expect(settled.inspections).toEqual(listed.inspections);
	expect(settled.judgements).toMatchObject([
		{ grade: 'good', source: 'later', note: 'earlier, cell A1: inadequate' }
	]);
});

test('knows an inspection without a first day, though its report is dated otherwise', () => {
	const other = inspection('earlier', { started: null, published: '2022-11-05' });
	expect(settle([listed, list(other)])).toMatchObject({
		inspections: [{ published: '2022-09-05', note: 'earlier, row 1: published 2022-11-05' }],
		judgements: [{ note: null }]
	});
});

test('knows an inspection whose first day or kind another list has wrong', () => {
	const other = inspection('earlier', { started: '2022-07-12', type: 'short' });
	expect(settle([listed, list(other)]).inspections).toMatchObject([
		{
			type: 'standard',
			note: 'earlier, row 1: type short; earlier, row 1: started 2022-07-12'
		}
	]);
});

test('adds what only a later list has, and takes no other kind or far day for the same', () => {
	const others = [
		inspection('other', { started: '2023-07-11', published: '2023-09-05' }),
		inspection('other', { framework: 'sif', inspection: 'alpha-sif-2022-07-11' }),
		inspection('other', { started: '2022-08-01', type: 'focused-visit' }),
		inspection('other', { started: '2022-09-01', type: 'focused-visit' })
	];
	const settled = settle([listed, { inspections: others, judgements: [] }]);
	expect(settled.inspections).toHaveLength(5);
});

test('fills in what the first list left empty, and says from where', () => {
	const visit = { type: 'focused-visit' } as const;
	const [one, other] = [
		inspection('official', { ...visit, theme: 'front-door', published: null }),
		inspection('letters', { ...visit, standing: 'unconfirmed' })
	].map((row) => ({ inspections: [row], judgements: [] }));
	expect(settle([one, other].filter((each) => each !== undefined)).inspections).toMatchObject([
		{
			theme: 'front-door',
			published: '2022-09-05',
			standing: 'official',
			note: 'letters, row 1: published 2022-09-05'
		}
	]);
});

test('keeps what a document itself says, and stops at one on an inspection that no list has', () => {
	const remark = { inspection: 'alpha-ilacs-2022-07-11', evidence: 'in July', source: 'letter' };
	expect(settle([listed], [remark]).inspections).toMatchObject([{ note: 'letter: "in July"' }]);
	expect(() => settle([listed], [{ ...remark, inspection: 'beta-ilacs-2022-07-11' }])).toThrow(
		'remark on an unknown inspection: beta-ilacs-2022-07-11'
	);
});
