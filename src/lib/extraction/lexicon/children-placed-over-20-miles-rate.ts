import { defineWords, overTwentyMiles } from './words.ts';

export const childrenPlacedOver20MilesRate = defineWords({
	metric: 'children-placed-over-20-miles-rate',
	measure: 'percent',
	unit: '%',
	stems: 'mile',
	bounds: [0, 100],
	subject: `(?:proportion|percentage|number|share) of (?:our )?(?:children|young people|looked after children|children in care|children looked after) (?:\\w+ ){0,3}(?:placed|living|who lived|lived) ${overTwentyMiles}|placements ${overTwentyMiles}`,
	counted: `(?:\\w+ ){0,2}placed ${overTwentyMiles}`,
	nouns:
		'(?:of )?(?:our |the |all )?(?:looked after children|children in care|children|young people|placements)?',
	verbs: `(?:were |was |are |being )?(?:placed|living|lived|live) ${overTwentyMiles}|${overTwentyMiles}`,
	context: 'mile'
});
