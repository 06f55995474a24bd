import { defineWords, socialWork, socialWorkPosts, socialWorkers } from './words.ts';

export const agencySocialWorkers = defineWords({
	metric: 'agency-social-workers',
	measure: 'count',
	unit: 'social workers',
	stems: 'agenc|locum|interim',
	bounds: [0, 1000],
	scope: 'agency',
	subject: `(?:(?:number|use|level|amount|reliance|usage) (?:of|on) )?(?:agency|locum|interim) (?:${socialWorkers}|workers?|staff|social work staff|social work\\w* posts?)(?: numbers?| (?:currently )?employed| in (?:place|post))?|agency numbers|agency(?=:)|locums|agency usage|agency use`,
	counted: `(?:agency|locum|interim) (?:${socialWorkers}|workers?|staff|posts?|employees|sws?|social work staff)|locums|agency`,
	nouns: `${socialWorkPosts}|posts?|(?:${socialWorkers})|workers?|staff|vacancies`,
	verbs:
		'(?:agency|locums?)(?: (?:staff|workers?|social workers?))?|(?:covered|filled|occupied|held|backfilled|staffed) (?:by|with|using) (?:an? )?(?:agency|locum)|(?:came |come |were |are |been |being )?(?:from|through|via|supplied by|employed through|provided by) (?:an? )?agenc(?:y|ies)',
	units: 'social|workers?|staff|agency|fte|full|posts?|vacancies|locums?|individuals|people',
	refuse:
		'agency (?:staff|workers?) (?:across|in|throughout) (?:all directorates|the (?:whole )?council|the authority)|(?:independent |private )?fostering agenc(?:y|ies)|agency (?:spend\\w*|costs?|budget|fees|placements?)|partner agency|multi[- ]agency|agency (?:teachers?|nurses?|carers?|managers|foster\\w*|support workers?|residential)|inter[- ]?agency|adoption agency|interim (?:director|head|manager|assistant)',
	context: `${socialWork}|agency (?:staff|worker|social|rates?\\b|levels?\\b|usage)|locum`
});
