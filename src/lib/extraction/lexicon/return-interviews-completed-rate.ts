import { defineWords, returnInterview } from './words.ts';

export const returnInterviewsCompletedRate = defineWords({
	metric: 'return-interviews-completed-rate',
	measure: 'percent',
	unit: '%',
	stems:
		'interview|conversation|rhi|rhc|completed|accepted|taken|carried|undertaken|conducted|took',
	bounds: [0, 100],
	flow: true,
	subject: `${returnInterview} (?:\\w+ ){0,3}(?:completed|accepted|taken up|carried out|undertaken|completion|take[- ]up)(?: rate)?|(?:completion|take[- ]up|acceptance)(?: rate)?(?: (?:of|for) ${returnInterview})?`,
	nouns: `${returnInterview}|interviews|children|young people|those|episodes|cases|conversations|of these|of which`,
	verbs:
		'(?:were |was |being |had been |have been )?(?:accepted (?:an? |the )?(?:return )?(?:home )?(?:interviews?|conversations?)|completed|accepted|taken up|carried out|undertaken|conducted|took place|taken place|took (?:it |this |one )?up)',
	context: 'return (?:home )?(?:interview|conversation)|return to home|rhi|rhc'
});
