import { defineWords, returnInterview } from './words.ts';

export const returnInterviewsCompleted = defineWords({
	metric: 'return-interviews-completed',
	measure: 'count',
	unit: 'interviews',
	stems: 'done|held|completed|accepted|taken|carried|undertaken|conducted|took',
	bounds: [1, 5000],
	flow: true,
	subject: `(?:number of )?${returnInterview} (?:\\w+ ){0,2}(?:completed|carried out|undertaken|accepted)`,
	nouns: `${returnInterview}|of these|of which|of them|interviews|conversations|cases|instances|occasions`,
	verbs:
		'(?:were |was |being |had been |have been )?(?:completed|accepted|taken up|carried out|undertaken|conducted|took place|done|held)',
	units: 'interviews?|conversations?',
	refuse:
		'audits? (?:completed|undertaken)|(?:held|holding|undertaken|conducted|carried out|done|completed|taken) (?:[\\d,]+|[a-z-]+) (?:cases|instances|occasions)',
	context: 'return (?:home )?(?:interview|conversation)|return to home|rhi|rhc'
});
