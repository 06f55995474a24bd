import { defineWords, socialWork, socialWorkPosts, socialWorkers } from './words.ts';

export const socialWorkerEstablishment = defineWords({
	metric: 'social-worker-establishment',
	measure: 'count',
	unit: 'posts',
	stems: 'establish|complement|post|total number|position|role',
	bounds: [2, 3000],
	subject: `(?:social work(?:er)? |funded |budgeted |full |agreed |staffing |permanent )?establishment(?: of (?:${socialWorkers}|posts))?(?: of)?|full complement(?: of ${socialWorkers})?|total number of (?:${socialWorkers})(?= (?:will|would) be)|number of (?:funded |budgeted |established )?${socialWorkPosts}`,
	stated: 'posts?',
	counted: `(?:funded |budgeted |established |permanent )?(?:${socialWorkPosts}|posts for ${socialWorkers})|(?:social work )?posts (?:in|on|within) (?:the|its|our) (?:structure|establishment)|established posts`,
	units: 'posts?|fte|full|social workers?|positions?|qualified',
	refuse: `(?:interview\\w*|shortlist\\w*|advert\\w*|candidates|applicants)[^.;]{0,40}${socialWorkPosts}|(?:vacant|unfilled|new|additional|extra) ${socialWorkPosts}|vacant case[- ]holding social work posts?`,
	context: `${socialWork}`
});
