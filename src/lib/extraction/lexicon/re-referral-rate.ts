import { defineWords } from './words.ts';

export const reReferralRate = defineWords({
	metric: 're-referral-rate',
	measure: 'percent',
	unit: '%',
	stems: 'referr',
	bounds: [0, 70],
	flow: true,
	subject:
		'(?:rate of |percentage of |proportion of )?(?:re-?referrals?|repeat referrals?)(?: rates?| figures?| levels?)?(?: within (?:12|twelve) months)?',
	counted: 're-?referrals?|repeat referrals?|re-?referral rate',
	nouns: '(?:of )?(?:all )?referrals',
	verbs:
		'(?:were |was |had been |being )?(?:re-?referrals?|repeat referrals?|repeats?|re-?referred)|(?:had |have )?(?:been )?(?:previously referred|referred (?:before|previously|again))|(?:second|subsequent) referrals?|(?:had |have )?come back (?:in|with)|(?:about|for|of|concerning|on) (?:an? )?(?:child|children|families|a family) (?:who|that|which) (?:had|have) (?:already |also )?been (?:referred|known)'
});
