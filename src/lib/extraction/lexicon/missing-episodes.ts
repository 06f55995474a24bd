import { defineWords } from './words.ts';

export const missingEpisodes = defineWords({
	metric: 'missing-episodes',
	measure: 'count',
	unit: 'episodes',
	stems: 'missing|episode|occasion|incident',
	bounds: [1, 10000],
	flow: true,
	subject:
		'(?:numbers? of )?(?:missing(?: from (?:home|care|home and care|home or care))? (?:episodes?|incidents?|occurrences|occasions)|episodes of (?:going )?missing|(?:episodes|incidents) of (?:children |young people )?(?:going |being )?missing)',
	context: 'missing|return (?:home )?interview',
	counted:
		'occasions|times (?:in (?:all|total)|between them|altogether)|(?:separate |individual |such )?(?:missing )?episodes(?: between them)?|missing(?: from (?:home|care|home and care|home or care))? (?:episodes?|incidents?|occurrences)|(?:episodes|incidents|occasions|reports) (?:of|where|when|in which) (?:\\w+ ){0,4}(?:going |being |gone |went )?missing',
	units: 'episodes?|incidents?|missing',
	refuse:
		'(?:reports|episodes|incidents) of missing adults|episodes of (?:self|violence|poor|mental|absence|support|the|training|neglect)|re-?referral episodes|missing (?:education|school|health)|missing episodes? of (?:school|education)'
});
