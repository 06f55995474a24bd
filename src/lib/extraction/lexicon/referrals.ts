import { defineWords } from './words.ts';

export const referrals = defineWords({
	metric: 'referrals',
	measure: 'count',
	unit: 'referrals',
	stems: 'referral',
	bounds: [5, 60000],
	flow: true,
	subject:
		"(?:numbers? of )?(?:new |social care |children's social care )?referrals(?: (?:received|made|to (?:children's (?:social care|services)|the (?:front door|service|mash)|social care|mash)))?",
	counted:
		"(?:new |social care )?(?:referrals)(?: to (?:children's (?:social care|services)|the front door|social care|mash))?",
	nouns: 'of which|contacts|of these|of them',
	verbs:
		'(?:became|become|were|had become|(?:been |were )?accepted as|(?:been |were )?taken forward as|(?:gone|went|going) on (?:to (?:be|become)|as)|were converted (?:in)?to|converted to|progressed to|led to|resulted in|proceeded to) (?:an? )?referrals?',
	units: 'referrals?|were|new',
	refuse:
		'referrals? (?:\\w+ ){0,2}(?:in respect of|about|concerning|relating to|regarding|for|of) (?:\\w+ )?adults?|referrals? (?:\\w+ ){0,3}to (?:the |a )?(?:food ?bank|helpline|charity|library|gp|hospital|camhs|police)|referrals? (?:in)?to the (?!front|mash|service\\b|children|social|council|department|authority|local authority|first|single|contact|hub)[a-z]+|(?:early help|family hub|lado|camhs|advocacy|mash health|prevent|adult\\w*)[^.;,]{0,40}? (?:had |has |have )?(?:taken|received|had|dealt with|handled|made|seen) (?:[\\d,]+ )?referrals|(?:re-?|repeat |early help |lado |adult |adults |safeguarding adult\\w* |camhs |health |police |prevent |send |school |service |self-?|nrm |mental health |housing |family hub |foodbank |domestic abuse |channel |portage |ehcp |gp )referrals?|referrals? (?:to|for|into) (?:camhs|early help|the police|health|adult|counselling|mental health|lado|prevent|speech|the lado|mentoring|family hubs?|housing|channel|education|services? provided|legal|the early help|other agencies|the ombudsman)|referral (?:rate|pathway|form|process|route|order)s?|referral orders?'
});
