import { defineWords, socialWork, socialWorkPosts, socialWorkers } from './words.ts';

export const agencySocialWorkerRate = defineWords({
	metric: 'agency-social-worker-rate',
	measure: 'percent',
	unit: '%',
	stems: 'agenc|locum',
	bounds: [0, 90],
	scope: 'agency',
	subject: `(?:percentage|proportion|share) of (?:${socialWorkers}|workers|staff|the workforce) (?:who|that|which) (?:were|was|are|is) (?:agency|locums?)(?: staff| workers)?|(?:percentage|proportion|share) of (?:social work(?:er)? )?posts (?:(?:that|which|were|are|being|currently) ){0,3}(?:filled|covered|occupied|held) by (?:agency|locum) (?:workers?|staff|${socialWorkers})|(?:(?:rate|proportion|percentage|use|level|share|usage|reliance) (?:of|on) )?(?:agency|locum) (?:${socialWorkers}|workers?|staff|social work staff)(?: (?:rate|rates|levels?|usage|use|percentage|proportion))?|(?:agency|locum) (?:rates?|levels?|usage|use|percentage|proportion|reliance|worker rate|share)|agency(?=:| (?:(?:now |currently )?(?:accounts?|accounted|makes?|made|represents?|represented)|stood|stands|was|is|remains|remained|sat|to be|had (?:been|fallen|risen))\\b| and \\w+ (?:rates|levels|figures))`,
	counted: `agency (?:${socialWorkers}|workers?|staff|rate|usage|social workers?)|agency|locums?`,
	nouns: `${socialWorkPosts}|posts?|(?:${socialWorkers})|workers?|staff|workforce|vacancies`,
	verbs:
		'(?:agency|locums?)(?: (?:staff|workers?|social workers?))?|(?:covered|filled|occupied|held|backfilled|staffed) (?:by|with|using) (?:an? )?(?:agency|locum)|(?:came |come |were |are |been |being )?(?:from|through|via|supplied by|employed through|provided by) (?:an? )?agenc(?:y|ies)',
	refuse:
		'agency (?:staff|workers?) (?:across|in|throughout) (?:all directorates|the (?:whole )?council|the authority)|(?:independent |private )?fostering agenc(?:y|ies)|agency (?:spend\\w*|costs?|budget|fees|placements?)|partner agency|multi[- ]agency|agency (?:teachers?|nurses?|carers?|foster\\w*|support workers?|residential)|inter[- ]?agency|adoption agency',
	context: `${socialWork}|agenc(?:y|ies) (?:staff|worker|social|rates?\\b|levels?\\b|usage)|locum`
});
