import { defineWords, socialWork, socialWorkPosts, socialWorkers } from './words.ts';

export const permanentSocialWorkerRate = defineWords({
	metric: 'permanent-social-worker-rate',
	measure: 'percent',
	unit: '%',
	stems: 'permanen|directly',
	bounds: [10, 100],
	scope: 'permanent',
	subject: `(?:proportion|percentage|rate|level) of (?:permanent|directly employed) (?:${socialWorkers}|workers?|staff)|permanent (?:${socialWorkers}|staff|staffing|workforce)(?: (?:rate|levels?))?`,
	counted: `permanent (?:${socialWorkers}|staff|workers?|workforce)|permanen(?:t|cy)\\b(?! (?:exclu|place|home))`,
	nouns: `${socialWorkPosts}|posts?|(?:${socialWorkers})|workers?|staff|workforce`,
	verbs:
		'(?:filled|occupied|held) (?:on a permanent basis|permanently|by permanent)|permanent\\b(?! (?:exclu|place|home|address))|directly employed|employed (?:permanently|on a permanent basis|directly)',
	refuse: 'permanent (?:exclusions?|placements?|homes?|address)',
	context: `${socialWork}|agency`
});
