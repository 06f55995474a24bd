import { defineWords } from './words.ts';

export const fosterCarerEnquiries = defineWords({
	metric: 'foster-carer-enquiries',
	measure: 'count',
	unit: 'enquiries',
	stems: 'nquir|interest|touch|contact|forward|asked',
	bounds: [1, 5000],
	flow: true,
	subject:
		'(?:number of )?(?:initial |fostering |new |foster carer )?(?:enquir|inquir)(?:y|ies)|expressions of interest',
	counted:
		'(?:initial |fostering |new |foster carer |general |telephone |online |formal )?(?:(?:enquir|inquir)(?:y|ies)|expressions of interest)',
	nouns: 'people|households|families|individuals',
	verbs:
		'(?:had |have )?(?:enquired|inquired|made (?:an )?enquir\\w+|expressed (?:an )?interest|(?:got|been|get) in touch|made contact|come forward|contacted (?:us|the (?:service|team|council))|asked about (?:becoming|fostering))',
	units: 'enquir\\w*|inquir\\w*|initial enquir\\w*',
	refuse:
		'(?:police|press|media) (?:had |have )?(?:made|received|answered) (?:[\\d,]+|[a-z-]+) enquiries|(?:section 47|s47|child protection|police|media|press|freedom of information|complaint|adoption|adult) (?:enquir|inquir)(?:y|ies)|(?:public|independent) (?:enquir|inquir)(?:y|ies)',
	context: 'foster'
});
