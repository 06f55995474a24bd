import { defineWords } from './words.ts';

export const careLeaversSuitableAccommodationRate = defineWords({
	metric: 'care-leavers-suitable-accommodation-rate',
	measure: 'percent',
	unit: '%',
	stems: 'suitabl|appropriate',
	bounds: [10, 100],
	subject:
		'(?:proportion|percentage|number|share) of (?:care leavers|care experienced \\w+ \\w+|young people) (?:\\w+ ){0,6}in suitable accommodation|care leavers in suitable accommodation|suitable accommodation',
	counted: '(?:in )?suitable accommodation',
	nouns:
		'care leavers|care experienced young (?:people|adults)|care[- ]experienced|young (?:people|adults)|them|those',
	verbs: 'in (?:suitable|appropriate) accommodation|suitably (?:housed|accommodated)',
	refuse: 'in unsuitable accommodation',
	context: 'care leaver|care[- ]experienced|leaving care|19'
});
