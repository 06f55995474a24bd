import { defineMetric } from '../metric.ts';

export const initialChildProtectionConferenceRate = defineMetric({
	id: 'initial-child-protection-conference-rate',
	title: 'Initial child protection conference rate',
	shortTitle: 'Initial conference rate',
	topic: 'Enquiries and conferences',
	definition:
		'Initial child protection conferences during the year for every 10,000 children. Computed ' +
		'here: the published count divided by the mid-year estimate of children aged 0 to 17 of ' +
		'the year before, times 10,000.',
	numerator: 'Initial child protection conferences',
	denominator: 'Children aged 0 to 17 in the middle of the year before',
	unit: 'per 10,000',
	decimals: 1,
	basis: 'in-year',
	polarity: 'neither',
	bounds: [0, 800],
	official: {},
	perChild: { of: 'initial-child-protection-conferences', stated: 'ISCP_Conf' }
});
