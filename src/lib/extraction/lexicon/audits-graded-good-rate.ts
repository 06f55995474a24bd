import { defineWords } from './words.ts';

export const auditsGradedGoodRate = defineWords({
	metric: 'audits-graded-good-rate',
	measure: 'percent',
	unit: '%',
	stems: 'good',
	bounds: [0, 100],
	flow: true,
	subject:
		'(?:proportion|percentage|share|number) of (?:case(?: file)? |practice )?(?:audits|cases) (?:\\w+ ){0,3}(?:good|good or (?:better|outstanding))|(?:proportion|percentage|share) (?:graded|judged|rated)(?: as)? (?:good|good or better)(?: or better)?|(?:audits|cases|casework|practice) (?:graded|judged|rated|deemed|assessed)(?: as| to be)? (?:good|good or (?:better|outstanding))',
	nouns:
		"(?:of )?(?:all |the |these |those |our |its )?(?:(?:council|authority|service|trust)'s (?:own )?)?(?:audits|cases|files|case files|them|casework|practice|work|audited work|audit\\w*)?",
	verbs:
		'(?:graded|judged|rated|deemed|found to be|assessed as|considered|regard(?:ed|ing)|were|was|been|to be|should be|scored|being)(?: as| to be| at)? (?:be )?\'?\\"?good',
	refuse: "internal audit|schools?|academ|providers|children's homes?|settings",
	context: 'audit'
});
