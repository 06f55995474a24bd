import { defineWords } from './words.ts';

export const auditsGradedInadequateRate = defineWords({
	metric: 'audits-graded-inadequate-rate',
	measure: 'percent',
	unit: '%',
	stems: 'inadequate',
	bounds: [0, 100],
	flow: true,
	subject:
		'(?:proportion|percentage|share|number) of (?:case(?: file)? |practice )?(?:audits|cases) (?:\\w+ ){0,3}inadequate|(?:audits|cases|casework|practice) (?:graded|judged|rated|deemed|assessed)(?: as| to be)? inadequate',
	nouns:
		"(?:of )?(?:all |the |these |those |our |its )?(?:(?:council|authority|service|trust)'s (?:own )?)?(?:audits|cases|files|case files|them|casework|practice|work)?",
	verbs:
		'(?:(?:graded|judged|rated|deemed|found to be|assessed as|considered|regarded as|were|was|scored|being)(?: as| to be| at)? (?:be )?)?\'?\\"?inadequate',
	refuse: "internal audit|schools?|academ|providers|children's homes?|settings",
	context: 'audit'
});
