import { defineWords, careRefused, inCare } from './words.ts';

export const childrenLookedAfter = defineWords({
	metric: 'children-looked-after',
	measure: 'count',
	unit: 'children',
	stems: 'parent|care|looked|lac|cla|cic|uasc|unaccompanied|asylum|looking',
	bounds: [5, 6000],
	subject: `(?:numbers? of |total of |population of )?(?:${inCare})(?: (?:population|numbers?|cohort|figures?|total))?|(?:care|looked after|in care) population|numbers? (?:of children )?in (?:our |local authority )?care|uascs?|unaccompanied (?:asylum[- ]seeking )?(?:children|minors|young people)|asylum[- ]seeking (?:children|young people)|in care(?=:)`,
	counted: `${inCare}|(?:children|young people|children and young people) (?:(?:were|are|was|being|currently|now) ){0,2}(?:looked after|in (?:our |the council's |its |local authority |the )?care(?: of)?)|uascs?|unaccompanied (?:asylum[- ]seeking )?(?:children|minors|young people)|asylum[- ]seeking (?:children|young people)`,
	nouns:
		'(?:of |of the |of these |of them )?(?:children|young people)|of (?:them|these|which|whom)',
	verbs:
		'car(?:es|ed|ing) for|looking after|looks after|look after|looked after|corporate parents? (?:of|to|for)|(?:were |was |are |being )?(?:arrived as |come as |came as )?(?:seeking asylum|unaccompanied(?: asylum\\w*)?|uasc|looked after|asylum[- ]seeking|asylum seekers)',
	trend: [
		'children (?:coming into|entering|being taken into|becoming looked after|admitted (?:in)?to) (?:the )?(?:care)?|entrants to care|admissions (?:in)?to care',
		'entrants to care'
	],
	units: 'children|young|looked|lac|cla|uasc|in care|unaccompanied',
	refuse: `${careRefused}|(?:excluding|not including|without) (?:the |our )?(?:uascs?|unaccompanied (?:asylum[- ]seeking )?(?:children|minors|young people)|asylum[- ]seeking children)`
});
