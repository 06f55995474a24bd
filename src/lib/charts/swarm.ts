/**
 * Where dots stand so that none covers another: for each place along the axis how far to move its dot
 * up or down, the least that leaves it free. All in pixels; order and length of `places` are kept.
 */
export function swarm(places: readonly number[], radius: number): number[] {
	const apart = 2 * radius;
	const put: { x: number; y: number }[] = [];
	const offsets = places.map(() => 0);
	const order = places.map((x, at) => ({ x, at })).toSorted((one, other) => one.x - other.x);
	for (const { x, at } of order) {
		const near = put.filter((dot) => x - dot.x < apart);
		const touching = near.flatMap((dot) => {
			const rise = Math.sqrt(apart ** 2 - (x - dot.x) ** 2);
			return [dot.y + rise, dot.y - rise];
		});
		const isFree = (y: number) =>
			near.every((dot) => (x - dot.x) ** 2 + (y - dot.y) ** 2 >= apart ** 2 - 1e-6);
		const y =
			[0, ...touching].toSorted((one, other) => Math.abs(one) - Math.abs(other)).find(isFree) ?? 0;
		put.push({ x, y });
		offsets[at] = y;
	}
	return offsets;
}
