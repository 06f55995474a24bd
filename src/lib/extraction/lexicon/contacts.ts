import { defineWords } from './words.ts';

export const contacts = defineWords({
	metric: 'contacts',
	measure: 'count',
	unit: 'contacts',
	stems: 'contact',
	bounds: [20, 150000],
	flow: true,
	subject:
		"(?:numbers? of |volume of )?(?:new |initial |mash |front door )?contacts(?: (?:received|made|to|into|at|with|through) (?:the )?(?:front door|mash|service|children's \\w+|social care|first response))?",
	counted: '(?:new |initial |mash |front door )?contacts',
	units: 'contacts?|new',
	refuse:
		'(?:family|social|face[- ]to[- ]face|supervised|direct|business|web|telephone|library|customer) contacts|contacts (?:list|with (?:family|families|birth|parents|schools))',
	context:
		"front door|mash|referral|children's social care|social care|safeguarding|first response|first contact|single point"
});
