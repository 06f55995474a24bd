import { defineWords, inNeed } from './words.ts';

export const childrenInNeed = defineWords({
	metric: 'children-in-need',
	measure: 'count',
	unit: 'children',
	stems: 'need|cin',
	bounds: [10, 15000],
	subject: `(?:numbers? of )?(?:${inNeed})(?: (?:plans?|cases|numbers?|cohort))?`,
	counted: `${inNeed}(?: (?:plans?|cases))?|(?:children|cases) (?:\\w+ ){0,4}(?:on|subject to|with|receiving) (?:a )?(?:child in need|children in need|cin)(?: plans?| basis)?|on a child in need basis`,
	nouns: 'children|cases|of (?:these|which|them|whom)',
	verbs: `(?:were |was |are )?(?:classed as |on )?(?:${inNeed})|(?:classed|assessed|deemed|considered|identified|recorded|regarded|known) (?:as |to be )?(?:being )?in need(?! of)`,
	units: 'children|young|plans?|cases|cin',
	refuse:
		'(?:children|child) in need of|children in need (?:and|or) (?:of|care leavers)|children in need (?:review|census|team|service|meeting)s?'
});
