import { expect, test } from 'vitest';
import { somewhere } from '#fixtures/invented.ts';
import type { Inspection } from '#lib/domain/inspection.ts';
import { readVisitLetters } from './visit-letters.ts';

// Letters, councils and days are invented; the form is that of Ofsted's letters.
const letter = (actions: string) => `9 May 2019
A Person
Director of Children's Services
Anyshire County Council

Dear A Person
Focused visit to Anyshire local authority children’s services
This letter summarises the findings of a focused visit to Anyshire children’s services on
2 and 3 April 2019. The inspectors were Another Person, HMI.
Inspectors looked at the local authority’s arrangements for the ‘front door’. They met staff.
${actions}
What needs to improve in this area of social work practice
◼ The timeliness of visits.
`;
const two = `Areas for priority action
The local authority needs to take swift action to address:
◼ delays in the allocation of cases.
◼ management oversight of decisions.
`;
const visit = (published: string) =>
	({
		inspection: 'anyshire-ilacs-2019-04-02',
		url: 'https://reports.ofsted.gov.uk/provider/44/80999',
		published
	}) as Inspection;
const names = { areas: [somewhere('anyshire')], aliases: [], codes: [] };
const file = '80999_anyshire__children-s-services-focused-visit__2019-05-09.txt';
const read = (text: string, published = '2019-05-09') =>
	readVisitLetters([{ file, text }], [visit(published)], names, 'letters');

test('reads what a visit looked at and which areas for priority action its letter sets', () => {
	expect(read(letter(two))).toEqual([
		{
			inspection: 'anyshire-ilacs-2019-04-02',
			looked_at: 'the ‘front door’',
			priority_actions: 2,
			priority_words: 'delays in the allocation of cases; management oversight of decisions',
			source: 'letters',
			locator: `ofsted_text/fv/${file}`
		}
	]);
});

test('finds none where a letter only recalls those of an earlier visit', () => {
	const recalled = 'Progress was made against the areas for priority action of May 2018.';
	expect(read(letter(recalled))).toMatchObject([{ priority_actions: 0, priority_words: null }]);
});

test('refuses a letter that is not on the list, or is none', () => {
	expect(() => read(letter(two), '2019-05-10')).toThrow(`${file}: is of no letter on the list`);
	expect(() => read('Minutes of a meeting')).toThrow(`${file}: is read as no report of Ofsted`);
});
