import { defineWords } from './words.ts';

export const auditsGradedInadequate = defineWords({
	metric: 'audits-graded-inadequate',
	measure: 'count',
	unit: 'cases',
	stems: 'inadequate',
	bounds: [0, 1000],
	flow: true,
	nouns: 'audits?|cases?|files?|case files?|of (?:these|which|them|those)',
	verbs:
		'(?:(?:graded|judged|rated|deemed|found to be|assessed as|considered|regarded as|were|was|scored)(?: as| to be| at)? (?:be )?)?"?inadequate',
	units: 'audits?|cases?',
	refuse: "internal audit|schools?|academ|providers|children's homes?|settings|inspect\\w+",
	context: 'audit'
});
