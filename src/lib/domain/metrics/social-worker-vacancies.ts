import { defineMetric } from '../metric.ts';

export const socialWorkerVacancies = defineMetric({
	id: 'social-worker-vacancies',
	title: 'Social worker vacancies',
	shortTitle: 'Vacancies',
	topic: 'Vacancies',
	definition:
		'Full-time-equivalent children and family social worker posts that are vacant, including ' +
		'those covered by agency workers and those that nobody is being recruited to.',
	unit: 'FTE',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'vacancy_fte' } }
});
