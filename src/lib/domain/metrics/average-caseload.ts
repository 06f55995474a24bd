import { defineMetric } from '../metric.ts';

export const averageCaseload = defineMetric({
	id: 'average-caseload',
	title: 'Average caseload',
	topic: 'Caseloads',
	definition:
		'Cases held by children and family social workers, agency workers included, for each ' +
		'full-time-equivalent worker who holds at least one case. Takes no account of how complex ' +
		'the cases are.',
	numerator: 'Cases held',
	denominator: 'Social workers who hold at least one case (FTE)',
	unit: 'cases',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [1, 60],
	official: {
		workforce: { column: 'caseload_fte', numerator: ['cases'], denominator: ['case_holders_fte'] }
	}
});
