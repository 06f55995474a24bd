import { defineWords } from './words.ts';

export const fosterCarerApplications = defineWords({
	metric: 'foster-carer-applications',
	measure: 'count',
	unit: 'applications',
	stems: 'appl|stage',
	bounds: [1, 1500],
	flow: true,
	subject:
		'(?:number of )?(?:fostering |foster carer |mainstream )?applications(?: (?:received|made|to foster))?',
	counted:
		'(?:fostering |foster carer |mainstream |completed |formal |new |stage (?:one|1) )?applications?',
	nouns: 'people|households|families|applicants|carers|of which|enquirers',
	verbs:
		'(?:had |have )?(?:(?:gone|went|going|go) on to (?:make an application|apply|submit an application)|made (?:an )?applications?|applied(?: to (?:foster|become))?|(?:gone|moved|progressed|proceeded|got|went|moving|passed) (?:on |through )?(?:in)?to stage (?:one|1)|submitted (?:an )?applications?|(?:put|sent|handed) in (?:an? )?(?:\\w+ )?applications?|lodged (?:an )?applications?|progress\\w* to (?:an )?application|converted (?:in)?to applications?|become applications|became applications|(?:resulted |ended )?in (?:an? )?(?:formal |full |completed )?applications?|turned into (?:an )?applications?|led to (?:an )?applications?|proceeded to (?:an )?application)',
	units: 'applications?|mainstream|households|people',
	refuse:
		'applications? for (?:the |an? )?(?:[a-z-]+ ){0,2}(?:vacanc|posts?\\b|roles?\\b|jobs?\\b|positions?\\b|grants?\\b)\\w*|(?:job|planning|school|admission|court|adoption|licen[cs]e|grant|housing|late|asylum|visa|care order) applications?|applications? (?:for (?:the (?:post|role|job)|posts|jobs|school|grants?|funding|a care order|court|care proceedings)|to the court)|applications? received after the post',
	context: 'foster'
});
