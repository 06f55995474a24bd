import { aroundMetrics } from '#lib/domain/before-after.ts';
import { journeyAlignments } from '#lib/domain/journeys-view.ts';
import { metrics } from '#lib/domain/metrics/index.ts';

/** Sets of councils with what a drawing has to cope with: joint returns, gaps, abolished, twelve. */
const sets = [
	'luton,somerset',
	'kingston-upon-thames,kensington-and-chelsea,isles-of-scilly',
	'cumbria,cumberland,northamptonshire,poole',
	'birmingham,bradford,brent,bristol,bromley,bury,camden,cornwall,coventry,devon,dorset,ealing'
];
const set = (at: number) => sets[at % sets.length] ?? '';
const every = (step: number) => metrics.filter((_, at) => at % step === 0);
const compare = (show: string, step: number, more: string) =>
	every(step).map(({ id }, at) => `/compare/?metric=${id}&show=${show}&areas=${set(at)}${more}`);

/** Addresses whose pictures are recorded, by the file that records them: more than 300. */
export const pictureAddresses: Readonly<Record<string, readonly string[]>> = {
	trend: metrics.map(
		({ id }, at) => `/compare/?metric=${id}&areas=${set(at)}&with=england${at % 3 ? '' : ',region'}`
	),
	'trend-beside': [
		...compare('trend', 4, '&with=neighbours-2025,type&index=2021'),
		...compare('trend', 7, '&with=england&others=show&marks=inspections')
	],
	rank: compare('rank', 2, '&with=england,neighbours-2025'),
	distribution: compare('distribution', 1, '&with=england,neighbours-2021'),
	multiples: [
		...compare('multiples', 4, '&with=england'),
		...compare('multiples', 6, '&by=metric&with=england')
	],
	change: compare('change', 2, '&with=england&from=2021'),
	'before-and-after': aroundMetrics
		.filter((_, at) => at % 3 === 0)
		.map(({ id }, at) => `/before-and-after/?metric=${id}${at % 2 ? '&split=grade' : ''}`),
	journeys: sets.flatMap((areas) => [
		...[2009, 2018].map((from) => `/journeys/?areas=${areas}&from=${from}`),
		...journeyAlignments.map((align) => `/journeys/?areas=${areas}&align=${align}`)
	])
};
