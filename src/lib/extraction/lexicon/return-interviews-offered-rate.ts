import { defineWords, returnInterview } from './words.ts';

export const returnInterviewsOfferedRate = defineWords({
	metric: 'return-interviews-offered-rate',
	measure: 'percent',
	unit: '%',
	stems: 'offer',
	bounds: [0, 100],
	flow: true,
	subject: `(?:interviews?|they|these|one) (?:was|were|had been|is|are) offered(?: to| in)?|${returnInterview} (?:\\w+ ){0,3}offered|offers? of (?:an? )?${returnInterview}|offer rate for ${returnInterview}`,
	nouns: `(?:children|young people|${returnInterview}|cases|missing episodes|episodes|those)`,
	verbs: `(?:were |was |being |had been |have been )?offered (?:an? )?(?:${returnInterview}|interviews?|one)|(?:were|was|had been|been) offered(?= (?:and|but|within)\\b|[.,;]|$)|${returnInterview} (?:were |was |had been |being )?offered`,
	context: 'return|rhi|rhc'
});
