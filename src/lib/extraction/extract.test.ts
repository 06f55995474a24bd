import { describe, expect, test } from 'vitest';
import { somewhere } from '#fixtures/invented.ts';
import type { Fact } from '../domain/finding.ts';
import { extract, type AreaNames } from './extract.ts';

const otherton = somewhere('otherton');
const areas: AreaNames = {
	areas: [
		{
			...otherton,
			area: 'anyshire',
			name: 'Anyshire',
			short_name: 'Anyshire',
			council_type: 'county'
		},
		otherton,
		{
			...otherton,
			area: 'south-west',
			name: 'South West',
			short_name: 'South West',
			type: 'region',
			council_type: null
		}
	],
	aliases: [],
	codes: []
};

interface Labels {
	document: { document: string; council: string; meeting_date: string | null };
	facts: (Partial<Fact> & { optional?: boolean })[];
	negatives: { fragment: string }[];
}

const texts = import.meta.glob<string>('../../../tests/fixtures/minutes/*.txt', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const labels = import.meta.glob<Labels>('../../../tests/fixtures/minutes/*.json', {
	eager: true,
	import: 'default'
});

const kebab = (id: string | undefined) => id?.replaceAll('_', '-');
const plain = (text: string) => text.replace(/[\s-]+/g, ' ').toLowerCase();

/** Whether a fact says what a label says: metric, whose it is, value or bounds. */
const says = (label: Partial<Fact>) => (fact: Fact) =>
	fact.metric === kebab(label.metric) &&
	plain(fact.about) === plain(label.about ?? 'self').replace('_', ' ') &&
	fact.value === (label.value ?? null) &&
	fact.value_low === (label.value_low ?? null) &&
	(label.ofsted === undefined || kebab(label.ofsted?.event_type) === fact.ofsted?.event_type);

describe.each(Object.entries(labels))('%s', (path, { document, facts: expected, negatives }) => {
	const found = extract(texts[path.replace('.json', '.txt')] ?? '', { areas });

	test('tells whose it is and when they met', () => {
		expect(found.council).toBe(document.council);
		expect(found.meeting_date).toBe(document.meeting_date);
	});

	test('states nothing that the labels do not', () => {
		const unknown = found.facts.filter((fact) => !expected.some((label) => says(label)(fact)));
		expect(unknown.map(({ metric, evidence }) => `${metric}: ${evidence}`)).toEqual([]);
	});

	test('finds nine in ten of what the labels state', () => {
		const core = expected.filter(({ optional }) => !optional);
		const missed = core.filter((label) => !found.facts.some(says(label)));
		expect(missed.length / core.length).toBeLessThanOrEqual(0.1);
	});

	test('falls into no trap', () => {
		const evidence = found.facts.map((fact) => plain(fact.evidence));
		for (const { fragment } of negatives) expect(evidence).not.toContain(plain(fragment));
	});
});

const page = (text: string) => `Agenda item\n\nChildren's Social Care\n\nMinutes:\n\n${text}\n`;
const facts = (text: string) => extract(page(text), { areas, date: '2023-11-15' }).facts;

describe('what is no figure of the council', () => {
	test.each([
		[
			'a document of Wales',
			'Care Inspectorate Wales had visited and the Welsh Government and Cyngor Tref agreed. There were 40 agency social workers.'
		],
		[
			'a document of Scotland',
			"The Care Inspectorate, the Children's Hearings and the Scottish Government agreed. There were 40 agency social workers."
		],
		['adult social care', 'In adult social care there were 40 agency social workers.'],
		['a hope', 'It was hoped that caseloads would come down to 14.'],
		['a denial', 'The Director did not recognise the figure of 40 agency social workers.'],
		['a question', 'A Member asked whether there were 40 agency social workers.'],
		['a difference', 'There were 12 fewer agency social workers than last year.']
	])('reads nothing in %s', (_, text) => {
		expect(facts(text).filter(({ kind }) => kind === 'metric')).toEqual([]);
	});

	test('gives the figure of another council to that council', () => {
		const [own, other] = extract(
			page('Average caseloads in Anyshire were 17, compared with 22 in Otherton.'),
			{ areas, council: 'anyshire' }
		).facts;
		expect(own).toMatchObject({ value: 17, about: 'self' });
		expect(other).toMatchObject({ value: 22, about: 'Otherton Council', qualifier: 'comparator' });
	});
});

describe('layout', () => {
	test('reads over a page break, a divided word and spaces that do not break', () => {
		const text =
			'The number of looked\u00a0after chil-\ndren had fallen from\n\n- 12 -\n\n671 to\n640 on 30 Sep\u00adtember 2023.';
		expect(facts(text).map(({ value, as_of }) => [value, as_of])).toEqual([
			[671, null],
			[640, '2023-09-30']
		]);
	});

	test('reads the same from numbered, lettered, bulleted and roman paragraphs', () => {
		for (const mark of ['1.', '12.3', '(a)', '(iv)', '•', '-', '*', 'o'])
			expect(facts(`${mark} There were 41 agency social workers.`)).toMatchObject([{ value: 41 }]);
	});

	test('reads a figure that begins a line as a figure', () => {
		expect(facts('41 agency social workers were employed.')).toMatchObject([{ value: 41 }]);
	});

	test.each([
		[
			'pipes',
			'| Measure | March 2022 | March 2023 | Target |\n| --- | --- | --- | --- |\n| Average caseload | 19.6 | 16.9 | 16 |'
		],
		[
			'one cell a line',
			'Measure\n\nMarch 2022\n\nMarch 2023\n\nTarget\n\nAverage caseload\n\n19.6\n\n16.9\n\n16\n\nVacancy rate\n\n22%\n\n18%\n\n15%'
		]
	])('reads a table drawn with %s', (_, table) => {
		const caseloads = facts(table).filter(({ metric }) => metric === 'average-caseload');
		expect(caseloads.map(({ value, qualifier, as_of }) => [value, qualifier, as_of])).toEqual([
			[19.6, 'previous', '2022-03'],
			[16.9, 'exact', '2023-03'],
			[16, 'target', null]
		]);
	});
});

describe('events', () => {
	test('reads an inspection with its grades, told over several sentences', () => {
		const [event] = facts(
			"Ofsted inspected children's services under ILACS from 6 to 17 February 2023. The overall judgement was Good. Leadership was outstanding and care leavers required improvement."
		);
		expect(event?.ofsted).toMatchObject({
			event_type: 'inspection',
			framework: 'ILACS',
			date_start: '2023-02-06',
			date_end: '2023-02-17',
			overall: 'good',
			sub_judgements: { leadership: 'outstanding', 'care-leavers': 'requires-improvement' }
		});
	});

	test('counts a monitoring visit and tells its letter from its days', () => {
		const [event] = facts(
			'The third monitoring visit took place on 5 and 6 July 2023 and the letter was published on 9 August 2023.'
		);
		expect(event?.ofsted).toMatchObject({
			event_type: 'monitoring-visit',
			sequence: 3,
			date_start: '2023-07-05',
			published: '2023-08-09',
			status: 'occurred'
		});
	});

	test('tells a planned visit from one that happened', () => {
		expect(facts('An Ofsted focused visit will take place in February.')[0]?.ofsted).toMatchObject({
			status: 'planned',
			date_start: '2024-02'
		});
	});

	test.each([
		'Three primary schools had been judged inadequate by Ofsted.',
		"The children's home had been rated outstanding by Ofsted.",
		'To achieve good in all areas will require investment.'
	])('reads no event in: %s', (text) => {
		expect(facts(text)).toEqual([]);
	});
});

test('ties parts to the total that they add up to', () => {
	const { checks } = extract(
		page(
			'There were 193 social workers in post with 16 unfilled posts; when all posts are filled the total number of qualified social workers will be 209, which equates to 141 permanent and 52 agency workers.'
		),
		{ areas }
	);
	expect(checks.map(({ agrees, arithmetic }) => [agrees, arithmetic])).toEqual([
		[true, '193 + 16 = 209'],
		[true, '141 + 52 = 193'],
		[false, '141 + 52 = 193']
	]);
});
