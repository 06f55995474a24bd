import { defineWords, overTwentyMiles } from './words.ts';

export const childrenPlacedOver20Miles = defineWords({
	metric: 'children-placed-over-20-miles',
	measure: 'count',
	unit: 'children',
	stems: 'mile',
	bounds: [0, 2000],
	subject: `(?:number of )?(?:children|young people)? ?(?:in care |looked after )?(?:placed|living|lived) ${overTwentyMiles}|${overTwentyMiles}(?=:)`,
	counted: `(?:children|young people) (?:(?:were|are|was|being|in|care|currently|placed|living|lived|who|looked|after) ){0,5}${overTwentyMiles}`,
	nouns: '(?:of )?(?:these |the |our )?(?:children|young people|them|placements)',
	verbs: `(?:were |was |are |being )?(?:placed|living|lived|live|placements) ${overTwentyMiles}`,
	units: 'children|young',
	context: 'mile'
});
