import { defineWords } from './words.ts';

export const fosteringHouseholds = defineWords({
	metric: 'fostering-households',
	measure: 'count',
	unit: 'households',
	stems: 'foster|household|carer',
	bounds: [5, 3000],
	subject:
		'number of (?:households|carers|families)|(?:number of |total number of )?(?:(?:approved|registered|in-?house|mainstream|active|current|own|local authority) ){0,3}(?:foster(?:ing)? (?:carers?|care households|households?|families|carer households|homes)|fostering households)(?: (?:approved|registered))?',
	counted:
		'(?:(?:approved|registered|in-?house|mainstream|active|current|own|local authority|connected|general|council) ){0,3}(?:foster(?:ing)? (?:carers?|care households|households?|families|carer households)|carer households)(?: (?:registered|approved))?|(?:mainstream|connected|in-?house|approved) (?:carer )?households|in-?house carers',
	stated: '(?:mainstream |connected |carer )?households',
	units: 'households?|foster|carers?|families|fostering|approved',
	refuse:
		"mockingbird[^.;]{0,60}foster(?:ing)? (?:households|carers|families)|case-?loads? of (?:[\\d.]+|[a-z]+) foster(?:ing)? (?:households|carers)|(?:new|prospective|potential|additional|more|former|agency|private|independent|ifa|recruit\\w*) (?:\\w+ )?(?:foster(?:ing)?) (?:carers?|households?|families)|(?:recruit|recruitment of|recruiting|target of|applications? (?:for|from)) (?:\\w+ ){0,2}foster(?:ing)? (?:carers?|households?|families)|foster carers?'? (?:conference|celebration|awards|forum|day|survey|association|recruitment|event|retention|campaign|allowance\\w*|community|network|champion\\w*|support|training)",
	context: 'foster'
});
