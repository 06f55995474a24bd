import { defineWords, onPlan, planRefused } from './words.ts';

export const childProtectionPlans = defineWords({
	metric: 'child-protection-plans',
	measure: 'count',
	unit: 'children',
	stems: 'plan|cpp|protection|order',
	bounds: [1, 3000],
	subject: `(?:child protection|\\bcp) (?:numbers?|figures?|population)|(?<=child protection\\b[^.;]{0,40})numbers? of plans|(?:numbers? of )?(?:children |young people |child )?${onPlan}(?: numbers?| plans| cohort| figures?)?`,
	counted: `(?:children |child |young people |children and young people )?(?:(?:were|are|was|being|currently|now|made|those) ){0,3}${onPlan}`,
	trend: ['children on plans(?: for neglect)?|children (?:being )?placed on plans', ''],
	units: 'children|young|plans?|child|cp',
	refuse: `${planRefused}`
});
