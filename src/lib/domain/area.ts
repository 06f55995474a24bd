import * as z from 'zod/mini';
import { AreaChange } from './area-change.ts';
import { Id, IsoDate } from './id.ts';

export const AreaType = z.enum([
	'country',
	'region',
	'subregion',
	'council',
	'joint-return',
	'shared-service'
]);
export type AreaType = z.infer<typeof AreaType>;

export const CouncilType = z.enum(['county', 'unitary', 'metropolitan-district', 'london-borough']);
export type CouncilType = z.infer<typeof CouncilType>;

/**
 * A place that has figures. `valid_from` and `valid_to` are the first and last day of its life where
 * that falls after 2009; null is open. `joint_return` names the entity in which a council's workforce
 * return is counted, because two councils send one return.
 */
export const Area = z.strictObject({
	area: Id,
	name: z.string().check(z.minLength(1)),
	short_name: z.string().check(z.minLength(1)),
	type: AreaType,
	council_type: z.nullable(CouncilType),
	region: z.nullable(Id),
	subregion: z.nullable(Id),
	joint_return: z.nullable(Id),
	valid_from: z.nullable(IsoDate),
	valid_to: z.nullable(IsoDate)
});
export type Area = z.infer<typeof Area>;

/** One code of one area in one scheme, with the first and last day on which it held. */
export const AreaCode = z.strictObject({
	area: Id,
	scheme: z.enum(['dfe', 'ons', 'ofsted-urn']),
	code: z.string().check(z.minLength(1)),
	valid_from: z.nullable(IsoDate),
	valid_to: z.nullable(IsoDate),
	source: Id
});
export type AreaCode = z.infer<typeof AreaCode>;

/** Another name for an area: as an official file spells it, or as people say it. */
export const Alias = z.strictObject({
	alias: z.string().check(z.minLength(1)),
	area: Id,
	kind: z.enum(['official', 'ofsted', 'full', 'short', 'trust'])
});
export type Alias = z.infer<typeof Alias>;

/** An area with all it is known by; what the page needs to name it, find it and export it. */
export const NamedArea = z.extend(Area, {
	aliases: z.array(z.string()),
	codes: z.array(AreaCode),
	changes: z.array(AreaChange)
});
export type NamedArea = z.infer<typeof NamedArea>;

const councilTypeNames: Record<CouncilType, string> = {
	county: 'County council',
	unitary: 'Unitary authority',
	'metropolitan-district': 'Metropolitan district',
	'london-borough': 'London borough'
};

/** The kind of an area in words. */
export function areaKind(area: Pick<Area, 'type' | 'council_type'>): string {
	if (area.council_type !== null) return councilTypeNames[area.council_type];
	if (area.type === 'joint-return') return 'Joint workforce return of two councils';
	if (area.type === 'shared-service') return 'Fostering service that councils share';
	return area.type === 'country' ? 'Country' : 'Region';
}

const councilTypes: readonly AreaType[] = ['council', 'joint-return', 'shared-service'];

/** Whether an area is a council or what councils report together, and no country or region. */
export function isCouncil({ type }: Pick<Area, 'type'>): boolean {
	return councilTypes.includes(type);
}

/** Whether a span with open ends holds on a day. Days are ISO dates, which compare as text. */
export function holdsOn(
	span: { valid_from: string | null; valid_to: string | null },
	day: string
): boolean {
	return (
		(span.valid_from === null || span.valid_from <= day) &&
		(span.valid_to === null || day <= span.valid_to)
	);
}

/** The code of an area in a scheme on a day, or null where it had none. */
export function codeOn(
	codes: readonly AreaCode[],
	scheme: AreaCode['scheme'],
	day: string
): string | null {
	return codes.find((code) => code.scheme === scheme && holdsOn(code, day))?.code ?? null;
}
