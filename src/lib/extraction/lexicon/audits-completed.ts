import { defineWords } from './words.ts';

export const auditsCompleted = defineWords({
	metric: 'audits-completed',
	measure: 'count',
	unit: 'audits',
	stems: 'audit|complet|undertaken|carried|conducted|looked at',
	bounds: [1, 3000],
	flow: true,
	subject:
		'number of (?:completed|finished) (?:case(?: file)? |practice )?audits|(?:number of )?(?:case(?: file)? |practice |collaborative )?audits (?:completed|undertaken|carried out)',
	counted: '(?:case(?: file)? |practice |collaborative |thematic |full |monthly )?audits\\b',
	nouns:
		'(?:case(?: file)? |practice |collaborative |thematic |full )?audits|cases|case files|files',
	verbs: '(?:completed|undertaken|carried out|conducted|audited|done|finished)',
	units: 'audits?|cases',
	refuse:
		'internal audit\\b[^.;]{0,60} audits|audits of (?:schools|homes|providers|accounts|contracts|premises)|audits (?:the |that |which )?(?:inspectors|ofsted|they)|(?:audits?|cases|files) (?:\\w+ )?(?:completed|undertaken|audited|carried out) (?:\\w+ ){0,3}(?:graded|judged|rated|deemed)|(?:internal|financial|external|energy|schools?|section 11|s11|safeguarding board|section 175) audits?|audits? (?:committee|opinion|report|plan|tool|framework|programme)'
});
