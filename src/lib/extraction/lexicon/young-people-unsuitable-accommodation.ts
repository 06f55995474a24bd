import { defineWords } from './words.ts';

export const youngPeopleUnsuitableAccommodation = defineWords({
	metric: 'young-people-unsuitable-accommodation',
	measure: 'count',
	unit: 'young people',
	among: ['care leavers?|care[- ]experienced|leaving care', 'care leavers'],
	stems: 'suitable',
	bounds: [0, 300],
	subject:
		'(?:number (?:of (?:\\w+ ){1,3})?)?(?:that were |who were |currently |placed |living |residing |were |are ){0,3}in (?:unsuitable accommodation|accommodation (?:deemed |considered |classed as |that was )?unsuitable)',
	counted:
		'(?:young (?:person|people|adults?)|care leavers?|care experienced young (?:people|adults)|individuals?|children) (?:(?:who|that|was|were|are|is|being|classed|as|currently|living|residing|placed|recorded|still|remained|deemed|to|be|housed) ){0,6}in (?:unsuitable accommodation|accommodation (?:deemed |considered |classed as )?unsuitable)',
	nouns: 'young (?:person|people|adults?)|care leavers?|individuals?|of (?:them|these|whom)',
	verbs:
		'in accommodation (?:(?:that|which|the|council|authority|service|department|team|was|were|is|are|had been|deems|deemed|considers|considered|regards|regarded|classes|classed|judges|judged|described|as|to be) ){1,8}(?:not |un)suitable|not in (?:accommodation|housing|homes?) (?:(?:that|which|was|were|is|the|council|service|regarded|regards|deemed|deems|considered|considers|classed|judged|described|as|to be) ){0,6}suitable|not in suitable accommodation|in unsuitable accommodation|in accommodation (?:deemed |considered |classed as )?unsuitable',
	units: 'young|care|individuals?',
	context: 'unsuitable|not (?:\\w+ ){0,7}suitable'
});
