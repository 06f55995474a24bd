import { defineWords } from './words.ts';

export const referralRate = defineWords({
	metric: 'referral-rate',
	measure: 'per-10000',
	unit: 'per 10,000',
	stems: 'referral',
	bounds: [50, 2000],
	flow: true,
	subject:
		"(?:rate of )?(?:new |social care )?referrals?(?: rate)?(?: (?:per 10,?000|to (?:children's social care|social care)))?",
	counted: 'referrals?',
	units: 'referrals|per',
	refuse: '(?:re-?|repeat |early help |adult )referrals?'
});
