import { defineWords } from './words.ts';

export const careLeavers = defineWords({
	metric: 'care-leavers',
	measure: 'count',
	unit: 'care leavers',
	stems: 'care',
	bounds: [10, 3000],
	subject:
		'(?:total )?numbers? of (?:care leavers|care[- ]experienced young (?:people|adults))(?: (?:supported|open to|receiving))?',
	counted:
		'care leavers|care[- ]experienced (?:young )?(?:people|adults)|young (?:people|adults) open to the leaving care (?:team|service)',
	units: 'care|young',
	refuse:
		'(?<!numbers? of )care leavers (?:\\w+ ){0,5}(?:in (?:\\w+ )?(?:accommodation|education|employment|custody|touch|work|higher|further|apprenticeship\\w*)|not in|eet|neet|had (?:been|moved|started|gone)|attend\\w+|living|residing|at university|took|were (?:offered|consulted|asked|housed))|care leavers? (?:forum|covenant|offer|strategy|team|week|hub|service)'
});
