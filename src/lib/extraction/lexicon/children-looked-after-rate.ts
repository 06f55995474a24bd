import { defineWords, careRefused, inCare } from './words.ts';

export const childrenLookedAfterRate = defineWords({
	metric: 'children-looked-after-rate',
	measure: 'per-10000',
	unit: 'per 10,000',
	stems: 'caring|looking|looks|care|looked|lac|cla|cic',
	bounds: [10, 400],
	subject: `(?:caring for|looking after|looks after)|(?:rate of )?(?:${inCare})(?: (?:population|numbers?|rate))?(?: per 10,?000)?|(?:care|looked after) population`,
	counted: `${inCare}`,
	nouns: 'children|young people',
	verbs: '(?:were |was |are |is )?(?:looked after|in (?:our |local authority )?care)',
	units: 'children|per',
	refuse: `${careRefused}`
});
