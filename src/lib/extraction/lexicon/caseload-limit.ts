import { defineWords } from './words.ts';

export const caseloadLimit = defineWords({
	metric: 'caseload-limit',
	measure: 'count',
	unit: 'cases',
	stems: 'case|nobody|no[- ]one|no |limit|capped|maximum',
	bounds: [3, 60],
	subject:
		'(?:protected|maximum|capped|limited|highest|largest|biggest|reduced)(?: (?:individual|single))? case-? ?loads?|case-? ?loads? (?:cap|limit|ceiling|promise|guarantee|pledge|maximum)s?|(?:case-? ?loads? (?:\\w+ ){0,4})?(?:capped|limited)|cap on case-? ?loads?|maximum number of cases',
	nouns: 'children|cases|families',
	verbs:
		'(?:nobody|no[- ]one|no (?:\\w+ ){0,2}(?:social )?workers?) (?:\\w+ ){0,9}(?:have|had|has|hold|held|holding|holds|carry|carried|carrying)',
	units: 'cases?|children|child|families|per',
	context: 'case|social work'
});
