import { defineMetric } from '../metric.ts';

export const agencyWorkersCoveringVacancies = defineMetric({
	id: 'agency-workers-covering-vacancies',
	title: 'Agency workers covering vacancies',
	topic: 'Agency workers',
	definition:
		'Agency workers who cover a vacant children and family social worker post, in full-time ' +
		'equivalents.',
	unit: 'FTE',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 100000],
	official: { workforce: { column: 'agency_cover_fte' } }
});
