/** Round ticks from zero to the first at or above the highest value; whole ones for whole figures. */
export function scaleTo(highest: number, decimals: number): { top: number; ticks: number[] } {
	const rough = Math.max(highest, decimals === 0 ? 5 : 1) / 5;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step =
		[1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? 1;
	const size = decimals === 0 ? Math.ceil(step) : step;
	const count = Math.ceil(Math.max(highest, size) / size);
	const ticks = Array.from({ length: count + 1 }, (_, at) => Number((at * size).toPrecision(6)));
	return { top: ticks.at(-1) ?? size, ticks };
}
