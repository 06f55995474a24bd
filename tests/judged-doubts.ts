/** What axe leaves to a person to decide on any page, and what was decided and why. */
export interface JudgedDoubt {
	/** axe's rule and what it says of its doubt. */
	rule: string;
	why: string;
	/** Elements of which it may say so. */
	where: string;
	/** An address, or a state of it, where it is said, so that a judgement without an object is noticed. */
	seenAt: string;
	judgement: string;
}

const computed =
	'Passes: the test itself works out the contrast of every text from the colours that the browser computed, and what lies behind it (`on-page/faint-texts.ts`).';

export const judgedDoubts: readonly JudgedDoubt[] = [
	{
		rule: 'color-contrast',
		why: 'imgNode',
		where: '.drawing :is(text, tspan)',
		seenAt: '/compare/',
		judgement: `A text of a drawing stands on shapes, which axe cannot see through. ${computed}`
	},
	{
		rule: 'color-contrast',
		why: 'imgNode',
		where: 'svg + span[aria-hidden=true]',
		seenAt: '/councils/',
		judgement:
			'The word London over its part of a map, west of all councils, on the white of the page. Passes: its ink has 7.1 to 1 there, and 5 to 1 on a council.'
	},
	{
		rule: 'color-contrast',
		why: 'bgOverlap',
		where: '.drawing :is(text, tspan), figure :is(h3, p)',
		seenAt: '/before-and-after/',
		judgement: `A text of a drawing, or a head beside one, where shapes lie over one another. ${computed}`
	},
	{
		rule: 'color-contrast',
		why: 'shortTextContent',
		where: '.drawing :is(text, tspan), span[aria-hidden=true], sup, td, td *, th, th *',
		seenAt: '/compare/',
		judgement: `A figure of one digit, or one mark. ${computed}`
	},
	{
		rule: 'color-contrast',
		why: 'elmPartiallyObscured',
		where: 'table *',
		seenAt: '/compare/',
		judgement: `A cell of a table that scrolls in its frame lies partly out of it. ${computed}`
	},
	{
		rule: 'color-contrast',
		why: 'elmPartiallyObscuring',
		where: '[role=option], [role=option] *',
		seenAt: '/compare/, list of councils open',
		judgement: `An option at the edge of a list that scrolls, which lies over the page. ${computed}`
	},
	{
		rule: 'th-has-data-cells',
		why: 'th-has-data-cells',
		where: 'table',
		seenAt: '/before-and-after/',
		judgement:
			'Passes: axe looks for cells in the row of a head; one across all columns has the scope “rowgroup” and names the rows under it.'
	},
	{
		rule: 'color-contrast',
		why: 'nonBmp',
		where: 'span[aria-hidden=true]',
		seenAt: '/compare/?show=rank&areas=luton,westminster&with=england,neighbours-2025',
		judgement: `An arrow or a triangle beside words, which axe takes for a picture. ${computed}`
	},
	{
		rule: 'color-contrast',
		why: 'equalRatio',
		where:
			'header *, .button, button, a[aria-current], a[aria-current] *, [role=option], [role=option] *',
		seenAt: '/compare/',
		judgement:
			'In the reader’s own colours the browser paints letters and ground itself, and tells a script the page’s. Passes: “paints letters apart from their ground” measures what is painted.'
	}
];
