import { expect, test } from 'vitest';
import type { Area } from '#lib/domain/area.ts';
import type { Finding } from '#lib/domain/document.ts';
import { compareFindings } from './comparisons.ts';
import * as tables from './tables.ts';

const data = {
	area: tables.readTable(tables.areas, 'data') as Area[],
	observation: [],
	inspection: [],
	judgement: [],
	document: tables.readTable(tables.documents, 'data'),
	finding: tables.readTable(tables.findings, 'data')
};
const [first, second, ...others] = data.finding.map(({ finding }: Finding) => finding);
const compared = (decision: 'published' | 'withheld') =>
	compareFindings({
		...data,
		review: [{ finding: second ?? '', decision, reason: 'Invented for this test' }]
	}).map(({ finding }) => finding);

test('sets every finding beside the official record but one that was withheld', () => {
	expect(compared('withheld')).toEqual([first, ...others]);
	expect(compared('published')).toEqual([first, second, ...others]);
});
