import { defineWords } from './words.ts';

export const auditsGradedGood = defineWords({
	metric: 'audits-graded-good',
	measure: 'count',
	unit: 'audits',
	stems: 'good|outstanding',
	bounds: [0, 2000],
	flow: true,
	nouns: 'audits|cases|files|case files|of (?:these|which|them|those)',
	verbs:
		'(?:(?:graded|judged|rated|deemed|found to be|assessed as|considered|regarded as|were|was|scored)(?: as| to be| at)? (?:be )?)?"?(?:good|outstanding)',
	units: 'audits?|cases',
	refuse: "internal audit|schools?|academ|providers|children's homes?|settings|inspect\\w+",
	context: 'audit'
});
