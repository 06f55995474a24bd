import { defineMetric } from '../metric.ts';

export const vacanciesCoveredByAgencyRate = defineMetric({
	id: 'vacancies-covered-by-agency-rate',
	title: 'Vacancies covered by agency workers',
	shortTitle: 'Vacancies covered by agency',
	topic: 'Vacancies',
	definition:
		'Agency workers who cover a vacancy as a share of vacancies. Not the same as the share of ' +
		'agency workers who cover vacancies.',
	numerator: 'Agency workers covering vacancies (FTE)',
	denominator: 'Vacancies (FTE)',
	unit: '%',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 1000],
	official: {
		workforce: {
			column: 'vacancy_agency_cover_rate_fte',
			numerator: ['agency_cover_fte'],
			denominator: ['vacancy_fte']
		}
	}
});
