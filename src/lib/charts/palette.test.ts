import { expect, test } from 'vitest';
import { councilStyle, gradeTones, ink, lineStyles, quietInk } from './palette.ts';

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const besides = [
	{ area: 'england', type: 'country' as const },
	...['north', 'south'].map((area) => ({ area, type: 'region' as const }))
];

test('keeps text at 4.5 to 1 and lines at 3 to 1 on white', () => {
	for (const colour of [ink, quietInk])
		expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
	for (let at = 0; at < 12; at += 1) {
		expect(contrast(councilStyle(at).stroke, '#ffffff')).toBeGreaterThanOrEqual(3);
	}
	for (const { stroke } of lineStyles(besides).values()) {
		expect(contrast(stroke, '#ffffff')).toBeGreaterThanOrEqual(3);
	}
});

test('tells twelve councils apart by more than colour', () => {
	const styles = Array.from({ length: 12 }, (_, at) => councilStyle(at));
	expect(
		new Set(styles.map(({ stroke, strokeDasharray }) => `${stroke} ${strokeDasharray}`)).size
	).toBe(12);
	expect(new Set(styles.slice(0, 6).map(({ symbol }) => symbol)).size).toBe(6);
});

test('gives each region a dash of its own beside a council, which keeps its colour', () => {
	const council = { area: 'alpha', type: 'council' as const };
	const styles = lineStyles([...besides, council]);
	const dashes = besides.map(({ area }) => styles.get(area)?.strokeDasharray);
	expect(new Set(dashes).size).toBe(3);
	expect(styles.get('alpha')).toEqual(councilStyle(0));
});

test('tells regions apart as councils where no council is drawn', () => {
	const regions = besides.filter(({ type }) => type !== 'country');
	const styles = lineStyles(besides);
	expect(regions.map(({ area }) => styles.get(area))).toEqual(
		regions.map((_, at) => councilStyle(at))
	);
});

test('gets darker as grades get worse, with readable letters', () => {
	const tones = Object.values(gradeTones);
	for (const { fill, text } of tones) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
	const lights = tones.map(({ fill }) => luminance(fill));
	expect(lights).toEqual(lights.toSorted((one, other) => other - one));
});
