import { defineWords, socialWorkers } from './words.ts';

export const socialWorkerLeavers = defineWords({
	metric: 'social-worker-leavers',
	measure: 'count',
	unit: 'social workers',
	stems: 'gone|moved|lost|leav|left|resign|depart|notice',
	bounds: [1, 600],
	flow: true,
	subject: `(?:${socialWorkers} |social work )?leavers|number of (?:${socialWorkers})? ?(?:leaving|who (?:had )?left)|resignations`,
	counted: `(?:${socialWorkers} |social work )?(?:leavers|resignations)\\b`,
	nouns: `${socialWorkers}|workers|staff|permanent staff|people`,
	verbs:
		'lost|(?:had |have )gone(?= elsewhere|[.,;]|$)|moved on|(?:had |have )?left(?! the (?:room|meeting|area)| care)|(?:the )?loss of|leaving(?! care)|resigned|departed|leave|handed in their notice',
	units: 'social|staff|workers|people',
	refuse:
		'on (?:[\\w-]+ ){0,3}leave|(?:sick|maternity|parental|annual|study) leave|care leavers|school leavers|leavers of care|nursery leavers',
	context: 'social work|staff|workforce'
});
