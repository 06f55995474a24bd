import { defineMetric } from '../metric.ts';

export const socialWorkerVacancyRate = defineMetric({
	id: 'social-worker-vacancy-rate',
	title: 'Social worker vacancy rate',
	shortTitle: 'Vacancy rate',
	topic: 'Vacancies',
	definition:
		'Vacant children and family social worker posts as a share of vacant and filled posts. A ' +
		'post covered by an agency worker is vacant, and so is one that nobody is being recruited ' +
		'to.',
	numerator: 'Vacancies (FTE)',
	denominator: 'Vacancies and social workers in post (FTE)',
	unit: '%',
	decimals: 1,
	basis: 'on-day',
	polarity: 'lower',
	bounds: [0, 100],
	official: {
		workforce: {
			column: 'vacancy_rate_fte',
			numerator: ['vacancy_fte'],
			denominator: ['vacancy_fte', 'inpost_fte']
		}
	}
});
