import { defineMetric } from '../metric.ts';

export const filledFosterPlacesWithoutFamilyAndFriends = defineMetric({
	id: 'filled-foster-places-without-family-and-friends',
	title: 'Filled foster places, without family and friends',
	shortTitle: 'Filled places, without family',
	topic: 'Fostering',
	definition:
		"Foster places of councils' own services in which a child was placed on 31 March. " +
		'Places of family and friends carers and of independent agencies are left out; ' +
		"England and the regions too are of councils' services. Rounded to the nearest five, " +
		'so 0 can be 1 or 2. Councils that share a service have no figure of their own.',
	unit: 'places',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'foster-places': { column: 'Number_Foster_Places_Filled(New)' }
	}
});
