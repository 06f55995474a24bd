import { defineWords, socialWorkers } from './words.ts';

export const socialWorkersInPost = defineWords({
	metric: 'social-workers-in-post',
	measure: 'count',
	unit: 'social workers',
	stems: 'work|sw|in post',
	bounds: [1, 3000],
	subject: `(?:total )?number of (?:${socialWorkers})(?: (?:in post|employed|in the (?:workforce|service|structure)))?|social work(?:er)? (?:workforce|headcount|numbers)|workforce(?= (?:of|totalled|stood))|${socialWorkers} (?:in post|employed)`,
	counted: `in post|${socialWorkers} (?:(?:currently|now|were|was|are) )?(?:in post|in place|employed|in the (?:workforce|service|structure)|working (?:for|in|at|within|across)|across the|(?:were |are )?(?:located|based) (?:in|within|across))`,
	stated: `${socialWorkers}`,
	units: 'social workers?|fte|staff|people|full|qualified|workers?|sws?',
	refuse:
		'social workers? (?:at|from|in|on|for) (?:the |a |an |that )?(?:\\w+ )?(?:focus groups?|survey|workshops?|events?|conference|training|sessions?|forum|interviews?|course|programme|panel)|(?:child|children|family|young person|young people|they|she|he|families)(?: \\w+){0,6} (?:has|have|had) (?:[\\w.]+ ){1,3}social workers?|number of (?:\\w+ )?social workers (?:a child|each child|children|per child|leaving|who left|recruited)|agency social workers? in post|social workers? (?:vacanc\\w+|posts?|positions?|roles?|students?|apprentices?|assistants?)|newly qualified social workers',
	context: 'social work|workforce|establishment'
});
