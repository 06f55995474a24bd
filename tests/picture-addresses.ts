import { metrics } from '#lib/domain/metrics/index.ts';

/** Sets of councils with what a drawing has to cope with: joint returns, gaps, abolished, twelve. */
const sets = [
	'luton,somerset',
	'kingston-upon-thames,kensington-and-chelsea,isles-of-scilly',
	'cumbria,cumberland,northamptonshire,poole',
	'birmingham,bradford,brent,bristol,bromley,bury,camden,cornwall,coventry,devon,dorset,ealing'
];
const set = (at: number) => sets[at % sets.length] ?? '';

/** Addresses whose pictures are recorded, by the file that records them. */
export const pictureAddresses: Readonly<Record<string, readonly string[]>> = {
	trend: metrics.map(
		({ id }, at) => `/compare/?metric=${id}&areas=${set(at)}&with=england${at % 3 ? '' : ',region'}`
	),
	journeys: sets.flatMap((areas) =>
		[2009, 2014, 2018].map((from) => `/journeys/?areas=${areas}&from=${from}`)
	)
};
