import { defineMetric } from '../metric.ts';

export const agencyWorkersCoveringVacanciesRate = defineMetric({
	id: 'agency-workers-covering-vacancies-rate',
	title: 'Agency workers who cover a vacancy',
	shortTitle: 'Agency workers covering vacancies (rate)',
	topic: 'Agency workers',
	definition:
		'Agency workers who cover a vacancy as a share of all agency workers. Not the same as the ' +
		'share of vacancies that agency workers cover.',
	numerator: 'Agency workers covering vacancies (FTE)',
	denominator: 'Agency social workers (FTE)',
	unit: '%',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100],
	official: {
		workforce: {
			column: 'agency_cover_rate_fte',
			numerator: ['agency_cover_fte'],
			denominator: ['agency_fte']
		}
	}
});
