import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swarm } from './swarm.ts';

test('lets no dot cover another, wherever they are', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 }), (places) => {
			const offsets = swarm(places, 3);
			for (const [at, x] of places.entries()) {
				for (const [before, other] of places.slice(0, at).entries()) {
					const apart = Math.hypot(x - other, (offsets[at] ?? 0) - (offsets[before] ?? 0));
					expect(apart).toBeGreaterThan(5.999);
				}
			}
		})
	);
});

test('leaves a dot that has room on the line', () => {
	expect(swarm([0, 20, 40], 4)).toEqual([0, 0, 0]);
	expect(swarm([10, 10, 10], 4)).toEqual([0, 8, -8]);
});
