import { defineMetric } from '../metric.ts';

export const approvedFosterPlacesWithoutFamilyAndFriends = defineMetric({
	id: 'approved-foster-places-without-family-and-friends',
	title: 'Approved foster places, without family and friends',
	shortTitle: 'Approved places, without family',
	topic: 'Fostering',
	definition:
		"Places that foster carers of councils' own services were approved to provide on 31 " +
		'March, taken or not. Places of family and friends carers and of independent agencies ' +
		"are left out; England and the regions too are of councils' services. Rounded to the " +
		'nearest five, so 0 can be 1 or 2. Councils that share a service have no figure of ' +
		'their own.',
	unit: 'places',
	decimals: 0,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 200000],
	official: {
		'foster-places': { column: 'Number_Foster_Places(New)' }
	}
});
