import { defineWords } from './words.ts';

export const fosterCarerDeregistrations = defineWords({
	metric: 'foster-carer-deregistrations',
	measure: 'count',
	unit: 'foster carers',
	stems:
		'leav|ended|terminat|regist|resign|retir|left|ceased|stopped|lost|moved|given|stepped|stood|withdr',
	bounds: [1, 400],
	flow: true,
	subject:
		'(?:number of )?(?:foster carer )?(?:de-?registrations?|resignations|terminations of approval|terminations)',
	counted:
		'(?:foster carer |fostering household )?(?:de-?registrations?|resignations|terminations of approval)',
	nouns: '(?:existing |mainstream |in-?house |foster(?:ing)? )*(?:carers?|households?|families)',
	verbs:
		'(?:had |have )?(?:leaving|resigned|retired|ended(?= their (?:approval|fostering)|[.,;)]|$)|left|ceased(?: fostering)?|de-?registered|deregistered|stopped fostering|stood down|withdrawn|been terminated|been lost|lost|moved on|been deregistered|given up|stepped down)',
	units: 'foster|carers?|households?|families',
	context: 'foster'
});
