import { defineWords } from './words.ts';

export const socialWorkersPerChild = defineWords({
	metric: 'social-workers-per-child',
	measure: 'count',
	unit: 'social workers per child',
	stems: 'social worker',
	bounds: [1, 15],
	subject:
		'(?:average )?number of (?:different )?social workers (?:(?:that )?(?:a|each|per|every) child(?:ren)?(?: (?:would )?(?:have|has|had)(?: contact with)?)?|children (?:have|had|would have))(?: contact with)?|changes of social worker(?: per child)?',
	nouns: '(?:different |changes of )?social workers?',
	verbs:
		'(?:children|child|young people|young person)(?: [a-z-]+){0,3} (?:had|have|has)(?: (?:on average|an average of|had|each|typically)){0,2}',
	counted: '(?:different )?social workers? (?:per|for each|for every) child',
	units: 'social|different|changes',
	context: 'social worker'
});
