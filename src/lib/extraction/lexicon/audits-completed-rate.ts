import { defineWords } from './words.ts';

export const auditsCompletedRate = defineWords({
	metric: 'audits-completed-rate',
	measure: 'percent',
	unit: '%',
	stems: 'audit|complet|undertaken|carried|returned',
	bounds: [0, 100],
	flow: true,
	subject: '(?:audit completion|completion of audits)(?: rate)?|audits completed',
	counted:
		'(?:of )?(?:those|the number|the audits|audits) (?:that (?:were|had been) )?(?:planned|allocated|scheduled|due|expected)',
	nouns:
		'(?:of )?(?:all |the |planned |allocated |case(?: file)? )?(?:audits|cases|files|case files)',
	verbs:
		'(?:been |were |was |had been |being )?(?:audited|completed|undertaken|carried out|returned)',
	refuse:
		'audited (?:work|cases|files|practice) (?:was|were|to be|should be|will be)|(?:audited|completed|undertaken|carried out) (?:(?:in|during|over|for|the|this|that|last|first|second|third|fourth|final|quarter|year|month|period|had|were|was|been) ){0,8}(?:graded|judged|rated|deemed|assessed)|(?:audits?|cases|files) (?:\\w+ )?(?:completed|undertaken|audited|carried out) (?:\\w+ ){0,3}(?:graded|judged|rated|deemed)',
	context: 'audit'
});
