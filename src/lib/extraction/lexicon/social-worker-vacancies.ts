import {
	defineWords,
	otherPosts,
	socialWork,
	socialWorkPosts,
	socialWorkers,
	vacantWords
} from './words.ts';

export const socialWorkerVacancies = defineWords({
	metric: 'social-worker-vacancies',
	measure: 'count',
	unit: 'posts',
	stems: 'vacan|unfilled|not|empty',
	bounds: [0, 1500],
	subject: `(?:(?:number|level) of )?(?:${socialWorkers} |social work(?:er)? |staff(?:ing)? |current |total |overall )?vacanc(?:y|ies)(?: (?:rates?|levels?|numbers?|figures?))?|vacant posts|unfilled posts`,
	counted: `(?:social work(?:er)?s? )?(?:vacant|unfilled|empty)(?: case[- ]holding)? (?:${socialWorkPosts}|posts?|positions?|roles?|social work\\w* \\w+)|(?:${socialWorkers} |social work(?:er)? |permanent |current |staff(?:ing)? )?vacanc(?:y|ies)`,
	nouns: `${socialWorkPosts}|posts?|positions?|roles?|vacanc(?:y|ies)`,
	verbs: `${vacantWords}`,
	units: 'posts?|vacanc(?:y|ies)|fte|full|positions?|roles?|social|vacant|unfilled',
	refuse: `cover(?:s|ed|ing)? (?:\\w+ ){0,2}vacanc(?:y|ies)|vacanc(?:y|ies) (?:for|on|in) (?:[\\w'-]+ ){1,4}(?:panel|committee|board|forum|group|governing body|cabinet)\\b|(?:${otherPosts})s? (?:posts? |\\w+ )?vacanc(?:y|ies)|(?<!social work(?:er)? )vacanc(?:y|ies) (?:\\w+ )?(?:for|of|on|in|among|amongst) (?:the |an? |\\w+ )?(?:${otherPosts})`,
	context: `${socialWork}`
});
