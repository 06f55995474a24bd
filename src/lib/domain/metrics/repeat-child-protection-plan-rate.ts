import { defineMetric } from '../metric.ts';

export const repeatChildProtectionPlanRate = defineMetric({
	id: 'repeat-child-protection-plan-rate',
	title: 'Second or subsequent child protection plans',
	shortTitle: 'Second or subsequent plans',
	topic: 'Child protection plans',
	definition:
		'Share of the child protection plans that began during the year for a child who had had ' +
		"one before, however long ago. Some are the right answer to a change in the child's life.",
	numerator: 'Second or subsequent plans',
	denominator: 'Child protection plans started',
	unit: '%',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 100],
	official: {
		'plans-started': {
			column: 'CPP_subsequent_percent',
			numerator: ['CPP_subsequent'],
			denominator: ['CPP_start']
		}
	}
});
