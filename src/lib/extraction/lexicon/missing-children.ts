import { defineWords } from './words.ts';

export const missingChildren = defineWords({
	metric: 'missing-children',
	measure: 'count',
	unit: 'children',
	stems: 'missing|relat|involv|concern',
	bounds: [1, 3000],
	flow: true,
	subject:
		'(?:numbers? of )?(?:missing children|missing young people|(?:children|young people) (?:(?:who|that) )?(?:(?:went|go|going|gone|had|have|been|were|are|reported|as) ){1,4}missing|(?:children|young people) missing(?: from (?:home|care))?)',
	counted:
		'(?:(?:individual|different|unique|separate|looked after) ){0,2}(?:children|young people|individuals|teenagers|missing children|missing young people)(?: and young people)? ?(?:(?:who|that|had|have|been|were|was|are|reported|as|recorded|went|going|gone|go|from) ){0,5}(?:missing(?! (?:education|school|out|health|from education))|missing children)|missing (?:children|young people)',
	nouns:
		'(?:individual |different |separate |looked after |unique )?(?:children|young people|individuals|teenagers)',
	verbs:
		'(?:relating to|related to|involving|involved|concerning|concerned|in relation to|in respect of|attributable to|linked to|attributed to|made by)',
	context: 'missing',
	units: 'children|young|individual\\w*',
	refuse: 'missing (?:education|school|from education|health|out on)|children missing education'
});
