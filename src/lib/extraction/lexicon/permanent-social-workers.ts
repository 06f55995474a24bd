import { defineWords, socialWork, socialWorkPosts, socialWorkers } from './words.ts';

export const permanentSocialWorkers = defineWords({
	metric: 'permanent-social-workers',
	measure: 'count',
	unit: 'social workers',
	stems: 'permanent|directly',
	bounds: [1, 3000],
	scope: 'permanent',
	subject: `(?:number of )?(?:permanent|directly employed|permanently employed) (?:${socialWorkers}|workers?|staff|social work staff)`,
	counted: `(?:permanent|directly employed|permanently employed) (?:${socialWorkers}|workers?|staff|employees|social work staff|members of staff)|permanent\\b(?! (?:exclu|place|home|address|job|contract|basis|residen|secretary|chair|member|head|manager|director|vacan))`,
	nouns: `${socialWorkPosts}|posts?|(?:${socialWorkers})|workers?|staff|(?=of which)`,
	verbs:
		'(?:filled|occupied|held) (?:on a permanent basis|permanently|by permanent)|permanent\\b(?! (?:exclu|place|home|address))|directly employed|employed (?:permanently|on a permanent basis|directly)',
	units: 'social|workers?|staff|fte|full|posts?',
	refuse: 'permanent (?:exclusions?|placements?|homes?|address|jobs?|residents?)',
	context: `${socialWork}|agency`
});
