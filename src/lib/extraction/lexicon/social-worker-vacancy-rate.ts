import {
	defineWords,
	otherPosts,
	socialWork,
	socialWorkPosts,
	socialWorkers,
	vacantWords
} from './words.ts';

export const socialWorkerVacancyRate = defineWords({
	metric: 'social-worker-vacancy-rate',
	measure: 'percent',
	unit: '%',
	stems: 'vacan|unfilled|not|empty|unoccupied|without',
	bounds: [0, 80],
	subject: `vacancy(?=,? (?:and|or|,) (?:\\w+ ){1,3}(?:rates|levels|figures))|vacanc(?:y|ies) as an? (?:share|proportion|percentage) of (?:the |all |total )?(?:establishment|workforce|(?:social work(?:er)? )?posts)|(?:${socialWorkers} |social work(?:er)? |staff(?:ing)? |overall |current )?vacanc(?:y|ies)(?: (?:rates?|levels?|gap|factor|figures?|percentage))?(?: (?:for|of|among|amongst|in) (?:${socialWorkers}|social work(?:er)? (?:posts?|roles)))?`,
	counted: '(?:social work(?:er)? |staff )?vacancy (?:rate|level|gap)|vacanc(?:y|ies)',
	nouns: `${socialWorkPosts}|posts?|positions?|roles?|establishment|workforce`,
	verbs: `${vacantWords}|vacanc(?:y|ies)`,
	refuse: `vacanc(?:y|ies) (?:for|on|in) (?:[\\w'-]+ ){1,4}(?:panel|committee|board|forum|group|governing body|cabinet)\\b|(?:${otherPosts})s? (?:posts? |\\w+ )?vacanc(?:y|ies)|vacanc(?:y|ies|y rates?) (?:for|of|on|in|among|amongst) (?:the |an? |\\w+ )?(?:${otherPosts})|vacanc(?:y|ies) (?:were |was |are )?(?:covered|filled|backfilled)`,
	context: `${socialWork}|vacan`
});
