import { defineWords, socialWorkers } from './words.ts';

export const socialWorkersRecruited = defineWords({
	metric: 'social-workers-recruited',
	measure: 'count',
	unit: 'social workers',
	stems:
		'gained|recruit|appoint|start|join|commenc|taken|took|welcom|hired|employed|onboard|arriv|filled|accepted',
	bounds: [1, 600],
	flow: true,
	subject: `(?:had|has|have) (?:recruited|appointed)|number of (?:new |permanent |additional )?(?:${socialWorkers}|social work staff) (?:(?:who|that|had|have|been|were|newly) ){0,4}(?:recruited|appointed|hired|joining|joined|starting|started|taken on|employed since)|(?:new )?(?:${socialWorkers} )?(?:starters|joiners|recruits|appointments)`,
	counted: `(?:new |permanent )?(?:${socialWorkers} )?(?:starters|recruits|joiners|appointments|new (?:${socialWorkers}))\\b`,
	nouns: `${socialWorkers}|newly[- ]qualified(?: social)? workers?|nqsws?|asyes?(?: social workers?)?|social work (?:graduates|staff)|workers|(?:permanent |new |experienced )?staff|posts (?:filled|being filled)|newly[- ]qualified|newly[- ]qualified staff|apprentice social workers|starters`,
	verbs:
		'gained|recruit(?:ed|ing|s)?|recruitment of|appointed|appointing|appointment of|started(?: work)?|joined|joining|commenced|taken on|took up (?:post|their posts)|taken up (?:post|their posts)|welcom(?:ed|ing)|hired|been employed|employed since|onboarded|arrived|been filled by|offers? (?:had been |were )?accepted|start(?:ing)?|join|came through|come through|in their assessed',
	units: 'social',
	refuse:
		'foster carer recruits|recruits to|(?:health|medical|dental|missed|gp|hospital|dentist|committee|outpatient) appointments',
	context: 'social work|workforce|nqsw|asye|newly qualified'
});
