import { defineWords } from './words.ts';

export const averageCaseload = defineWords({
	metric: 'average-caseload',
	measure: 'count',
	unit: 'cases per social worker',
	stems: 'case|average|mean|median|per worker|social worker|worker to',
	bounds: [3, 60],
	subject:
		"(?:each|every|the average) (?:\\w+ )?social worker (?:(?:currently|now|typically) )?(?:held|holds|had|has|carried|carries|was holding|is holding|was carrying|was responsible for|is responsible for|managed|manages|worked with|works with)(?: on average| an average of)?|(?:social )?workers (?:(?:currently|now|typically|were|are|each) )*(?:had|have|held|hold|holding|carried|carry|carrying|managing|responsible for|working with),? (?:on average|an average of),?|on average,? (?:a |each |every |the )?(?:social )?workers? (?:(?:currently|now|were|was|is|are) )?(?:had|has|have|held|holds|hold|holding|carried|carries|carry|carrying|managed|responsible for)|social workers (?:(?:currently|now|typically) )?(?:had|have|held|hold|carried|carry|were holding),? (?:on average|an average of),?|on average,? (?:a |each |\\w+ )?social workers? (?:had|has|have|held|holds|hold|carried|carries|carry)|(?:the )?(?:highest|lowest|overall|current|borough|county|city|service|council) average(?! (?:of|for) (?:all|the))|(?:average|mean|median|typical|overall)? ?(?:(?:children's )?social work(?:er)?s?'? )?(?:staff )?case-? ?loads?(?:,? (?:per|for an?|for each|for a full[- ]time) (?:\\w+ )?(?:social )?worker)?(?: levels?| numbers?| average)?|average number of (?:open )?(?:cases|children|case-?loads)(?: held)?(?: (?:by|per|for) (?:each |a |an )?(?:social )?worker)?|(?:cases|children) per (?:social )?worker|the (?:overall )?(?:average|mean|median)(?! (?:\\w+ )?case)",
	counted:
		'(?:open )?(?:cases|children|young people|families)? ?(?:per|for each|for every|to each|to every) (?:full[- ]time |fte |qualified )?(?:social )?worker|average caseloads?',
	units: 'cases?|children|child|young people|families|per|each|open cases',
	refuse:
		"case-? ?loads? (?:\\w+ ){0,4}(?:capped|limited|restricted)|(?:her|his|my) (?:own )?case-? ?loads?|(?:youth justice|youth offending|yot|yjs|probation|health visit\\w+|school nurs\\w+|senco|psycholog\\w+)\\b[^.;,]{0,40} case-? ?loads?|case-? ?loads? (?:of|for|per) (?:an? |the |each )?(?:senco|health visitor|teacher|youth|psychologist|officer|iro)|(?:total|overall court|court|tribunal|legal|adult|adults'|psychologist|iro|iros|reviewing officers?|adviser|advisers|personal advis[eo]rs?|health visitor|yot|youth offending|early help|family support|occupational therap\\w+|team|service|protected|maximum|capped|limited|reduced|(?:highest|largest|biggest)(?: (?:individual|single))?) case-? ?loads?|case-? ?loads? (?:of (?:iros?|reviewing officers|personal advisers|the (?:team|service))|cap|limit|ceiling|promise|guarantee|pledge|weighting|management)|the average (?:age|cost|length|time|number of (?:days|weeks|months)|timescale|score|attainment)|national average|(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|few|individual) (?:\\w+ )?workers? (?:\\w+ )?(?:an? )?case-? ?loads?",
	context:
		'case-? ?load|cases|children per|worker to|social workers? (?:\\w+,? ){1,3}(?:on average|an average)|average (?:of )?\\d'
});
