import { defineWords, onPlan, planRefused } from './words.ts';

export const childProtectionPlanRate = defineWords({
	metric: 'child-protection-plan-rate',
	measure: 'per-10000',
	unit: 'per 10,000',
	stems: 'plan|cpp?\\b|protection',
	bounds: [5, 200],
	subject: `\\bcpp?(?= (?:rate|per 10,?000))(?: rate)?|(?:rate of )?(?:children |child )?${onPlan}(?: numbers?| rate)?(?: per 10,?000)?`,
	counted: `(?:children |child )?${onPlan}`,
	nouns: 'children|young people',
	verbs:
		'(?:were |was |are |is )?(?:subject to|on|the subject of) (?:an? )?(?:child protection |cp )?plans?',
	units: 'children|per',
	refuse: `${planRefused}`
});
