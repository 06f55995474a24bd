import { defineWords } from './words.ts';

export const privateFosteringArrangements = defineWords({
	metric: 'private-fostering-arrangements',
	measure: 'count',
	unit: 'children',
	stems: 'private|arrangement',
	bounds: [0, 300],
	subject:
		'(?:numbers? of )?(?:children )?(?:in )?(?:private fostering|privately fostered)(?: (?:arrangements?|notifications?|children|cases))?',
	counted:
		'(?:children |known |open |young people )?(?:(?:who )?(?:were|are|being|currently|living) ){0,2}(?:in )?(?:private fostering (?:arrangements?|notifications?|cases)|privately fostered(?: children| young people)?|private fostering|such (?:an )?arrangements?)',
	nouns: 'children|young people',
	context: 'private(?:ly)?[- ]foster',
	verbs: 'privately fostered|in private fostering(?: arrangements?)?',
	units: 'children|arrangements|notifications|young|private|privately',
	refuse: 'private fostering agenc(?:y|ies)|independent fostering'
});
