import { codeOn, type Area, type AreaCode } from './area.ts';

/** Councils whose full name does not follow from their kind, by area. */
const fullNames: Record<string, string> = {
	'barking-and-dagenham': 'London Borough of Barking and Dagenham',
	barnsley: 'Barnsley Metropolitan Borough Council',
	bedford: 'Bedford Borough Council',
	birmingham: 'Birmingham City Council',
	'blackburn-with-darwen': 'Blackburn with Darwen Borough Council',
	bradford: 'City of Bradford Metropolitan District Council',
	'brighton-and-hove': 'Brighton and Hove City Council',
	bristol: 'Bristol City Council',
	'city-of-london': 'City of London Corporation',
	'county-durham': 'Durham County Council',
	coventry: 'Coventry City Council',
	darlington: 'Darlington Borough Council',
	derby: 'Derby City Council',
	'dorset-until-2019': 'Dorset County Council',
	'east-riding-of-yorkshire': 'East Riding of Yorkshire Council',
	greenwich: 'Royal Borough of Greenwich',
	halton: 'Halton Borough Council',
	hartlepool: 'Hartlepool Borough Council',
	'isles-of-scilly': 'Council of the Isles of Scilly',
	'kensington-and-chelsea': 'Royal Borough of Kensington and Chelsea',
	'kingston-upon-hull': 'Hull City Council',
	'kingston-upon-thames': 'Royal Borough of Kingston upon Thames',
	kirklees: 'Kirklees Council',
	leeds: 'Leeds City Council',
	leicester: 'Leicester City Council',
	liverpool: 'Liverpool City Council',
	luton: 'Luton Borough Council',
	manchester: 'Manchester City Council',
	'milton-keynes': 'Milton Keynes City Council',
	'newcastle-upon-tyne': 'Newcastle City Council',
	northumberland: 'Northumberland County Council',
	'north-tyneside': 'North Tyneside Council',
	nottingham: 'Nottingham City Council',
	peterborough: 'Peterborough City Council',
	plymouth: 'Plymouth City Council',
	portsmouth: 'Portsmouth City Council',
	reading: 'Reading Borough Council',
	'redcar-and-cleveland': 'Redcar and Cleveland Borough Council',
	rutland: 'Rutland County Council',
	salford: 'Salford City Council',
	sefton: 'Sefton Council',
	sheffield: 'Sheffield City Council',
	slough: 'Slough Borough Council',
	southampton: 'Southampton City Council',
	'southend-on-sea': 'Southend-on-Sea City Council',
	'south-tyneside': 'South Tyneside Council',
	'st-helens': 'St Helens Borough Council',
	'stockton-on-tees': 'Stockton-on-Tees Borough Council',
	'stoke-on-trent': 'Stoke-on-Trent City Council',
	sunderland: 'Sunderland City Council',
	swindon: 'Swindon Borough Council',
	wakefield: 'Wakefield Metropolitan District Council',
	warrington: 'Warrington Borough Council',
	westminster: 'Westminster City Council',
	'windsor-and-maidenhead': 'Royal Borough of Windsor and Maidenhead',
	wokingham: 'Wokingham Borough Council',
	wolverhampton: 'City of Wolverhampton Council',
	york: 'City of York Council'
};

/**
 * The full name of a council on a day, `Somerset County Council` in 2022 and `Somerset Council` in
 * 2024, from its kind and the code it then had. Today's name where no day is known.
 */
export function councilName(area: Area, codes: readonly AreaCode[], day: string | null): string {
	const own = codes.filter((code) => code.area === area.area);
	const code = codeOn(own, 'ons', day ?? '9999-12-31');
	if (code?.startsWith('E10')) return `${area.name} County Council`;
	const listed = fullNames[area.area];
	if (listed !== undefined) return listed;
	if (area.council_type === 'london-borough') return `London Borough of ${area.name}`;
	if (area.council_type === 'metropolitan-district')
		return `${area.name} Metropolitan Borough Council`;
	return area.council_type === 'county' ? `${area.name} County Council` : `${area.name} Council`;
}
