import { defineWords, returnInterview } from './words.ts';

export const returnInterviewsCompletedRate = defineWords({
	metric: 'return-interviews-completed-rate',
	measure: 'percent',
	unit: '%',
	stems:
		'offered|72|done|held|interview|conversation|rhi|rhc|completed|accepted|taken|carried|undertaken|conducted|took',
	bounds: [0, 100],
	flow: true,
	subject: `${returnInterview} (?:\\w+ ){0,3}(?:completed|accepted|taken up|carried out|undertaken|done|held|completion|take[- ]up)(?: rate)?|(?:completion|take[- ]up|acceptance)(?: rate)?(?: (?:of|for) ${returnInterview})?`,
	counted:
		'of (?:those|the interviews|these|them|the offers) offered|(?:within|inside|in) (?:the )?(?:72 hours|three days)',
	nouns: `${returnInterview}|interviews|children|young people|those|episodes|cases|conversations|of these|of which`,
	verbs:
		'(?:were |was |being |had been |have been )?(?:accepted (?:an? |the )?(?:return )?(?:home )?(?:interviews?|conversations?)|completed|accepted|taken up|carried out|undertaken|conducted|done|held|took place|taken place|took (?:it |this |one )?up)|(?:within|inside) (?:the )?72 hours',
	context: 'return (?:home )?(?:interview|conversation)|return to home|rhi|rhc'
});
