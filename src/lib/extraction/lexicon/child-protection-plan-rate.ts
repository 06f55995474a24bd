import { defineWords, onPlan, planRefused } from './words.ts';

export const childProtectionPlanRate = defineWords({
	metric: 'child-protection-plan-rate',
	measure: 'per-10000',
	unit: 'per 10,000',
	stems: 'plan|cpp|protection',
	bounds: [5, 200],
	subject: `(?:rate of )?(?:children |child )?${onPlan}(?: numbers?| rate)?(?: per 10,?000)?`,
	counted: `(?:children |child )?${onPlan}`,
	units: 'children|per',
	refuse: `${planRefused}`
});
