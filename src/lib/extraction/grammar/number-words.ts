const units = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small = new Map<string, number>([
	...units.map((word, i) => [word, i] as const),
	...tens.map((word, i) => [word, (i + 2) * 10] as const),
	['fourty', 40]
]);

const word = [...small.keys()].sort((a, b) => b.length - a.length).join('|');
const scale = 'hundred|thousand';

/** Source of an expression for a number in words: `forty-one`, `one hundred and four`. */
export const numberWords = `(?:a (?:${scale})|(?:${word}))(?:(?:(?<=${scale}) and |[- ])(?:${word}|${scale})){0,6}`;

/** The value of a number in words, or null where the words are none: `nine hundred and six` is 906. */
export function valueOfWords(words: string): number | null {
	let total = 0;
	let group = 0;
	let last = Infinity;
	for (const part of words.toLowerCase().replace(/^a /, 'one ').split(/[- ]+/)) {
		if (part === 'and') continue;
		const value = small.get(part);
		if (value !== undefined) {
			if (value >= last) return null;
			group += value;
			last = value < 20 ? 0 : 10;
		} else if (part === 'hundred') {
			group *= 100;
			last = Infinity;
		} else if (part === 'thousand') {
			total += group * 1000;
			group = 0;
			last = Infinity;
		} else return null;
	}
	return total + group;
}
