import { defineWords } from './words.ts';

export const fosterCarerApprovals = defineWords({
	metric: 'foster-carer-approvals',
	measure: 'count',
	unit: 'households',
	stems: 'approv|recruit|gained|mainstream|connected|joined|new',
	bounds: [1, 600],
	flow: true,
	subject:
		'(?:had|has|have) approved|(?:number of )?(?:foster carer |fostering |new |full |mainstream )?approvals|(?:new )?(?:foster carers|fostering households|foster families) (?:approved|recruited)',
	counted:
		'(?:foster carer |fostering |new |full |mainstream |connected (?:carer|person\\w*) )?(?:household )?approvals|new (?:mainstream |in-?house |connected |approved |general )?(?:foster(?:ing)? )(?:carers?|households?|families|carer households)',
	nouns:
		'(?:mainstream |connected |kinship |in-?house |new |prospective )?(?:foster(?:ing)? )?(?:carers?|households?|families|carer households)|connected (?:persons?|people)|(?:mainstream|connected|kinship)(?= and)|(?:mainstream|connected|kinship) households',
	verbs:
		'approved?|approving|recruited|recruit(?:ing)?|recommended for approval|approval of|recruitment of|gained|(?:were|was|being|are) (?:mainstream|connected)|joined',
	units: 'households?|foster|carers?|families|mainstream|connected|fostering|new',
	refuse:
		'(?:adopt\\w+|supported lodgings) (?:approvals|carers|households)|adopters? (?:were |had been )?approved',
	context: 'foster'
});
