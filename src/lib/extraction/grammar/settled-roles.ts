import { isActual } from './aims.ts';
import type { Dated } from './dating.ts';
import type { Link, Reading } from './frames/reading.ts';
import { roleOf, type Role } from './roles.ts';

/** Words by which a figure is the council's own again. */
const ofUs = /\b(?:our|its|was|were|is|are|here|local|locally|own|had|has|have|there)\b/;

const hadBeen =
	/\b(?:it|this|that|the (?:figure|rate|number|average)) had been\b(?! (?:[a-z]+ly )?(?:reduced|cut|brought|increased|raised|lowered|halved|so\b))[^,;]*$/i;
const moves =
	/^[^.;]{0,40}\b(?:down|up|an? (?:fall|rise|drop|increase|reduction)|compared|against|(?:better|worse|higher|lower) than)\b/i;

/** What a figure takes over from the comparator before it: "England at 5 and our neighbours at 6". */
function takesOver(text: string, before: Link, link: Link, { qualifier, about }: Role, role: Role) {
	const between = text.slice(before.number.end, link.number.start);
	if (qualifier === 'comparator') {
		if (role.qualifier === 'previous' && /^,? (?:(?:up|down) )?from $/.test(between)) return true;
		if (role.qualifier !== null) return false;
		const likewise = /^,? and (?:[a-z]+ ){1,3}(?:at |of )?$/.test(between) && !ofUs.test(between);
		const alsoOf =
			/ Council$/.test(about) && /^ [a-z ]{0,30} and an? [a-z ]{3,40} of $/.test(between);
		if (likewise || alsoOf) return true;
	}
	return role.qualifier === null && link.paired === true;
}

/**
 * The part that each figure of a sentence plays, with what it takes over from the one before. `aims` says
 * whether the paragraph tells what is aimed at, and whether the line before it gave a day for that.
 */
export function settledRoles(
	{ text, numbers, labels }: Pick<Reading, 'text' | 'numbers' | 'labels'>,
	links: readonly Link[],
	aims: { told: boolean; dated: boolean }
): Role[] {
	const roles = links.map(({ number }) => {
		const i = numbers.indexOf(number);
		return roleOf(text, number, numbers[i - 1], numbers[i + 1], labels);
	});
	for (const [i, role] of roles.entries()) {
		const { entry } = links[i] as Link;
		const alone = links.filter((link) => link.entry === entry).length === 1;
		const flowOfLast =
			role.qualifier === 'previous' &&
			alone &&
			entry.words.flow &&
			/\b(?:last|previous) (?:year|quarter|month)\b/i.test(text) &&
			!/\b(?:from|than|compared|against|down|up)\b/i.test(text);
		const limit = role.qualifier === 'peak' && entry.words.metric === 'caseload-limit';
		if (flowOfLast || limit) role.qualifier = null;
	}
	for (const [i, role] of roles.entries()) {
		const [before, link, first] = [links[i - 1], links[i] as Link, roles[i - 1]];
		if (before && first && takesOver(text, before, link, first, role)) Object.assign(role, first);
	}
	for (const role of roles)
		if (aims.dated && role.about === 'self' && /\bwill\b/i.test(text)) role.qualifier = 'target';
	for (const [i, role] of roles.entries()) {
		const number = links[i]?.number;
		const before = text.slice(links[i - 1]?.number.end ?? 0, number?.start);
		if (aims.told && role.qualifier === null && !isActual(before, text.slice(number?.end)))
			role.qualifier = 'target';
	}
	for (const [i, role] of roles.entries()) {
		const [a, b] = [links[i - 1], links[i]];
		if (
			role.qualifier === null &&
			roles[i - 1]?.qualifier === 'previous' &&
			b?.frame === 'chain' &&
			/^ (?:(?:on|in|at|at the end of) [^,;]{4,25} )?and $/.test(
				text.slice(a?.number.end, b.number.start)
			)
		)
			role.qualifier = 'previous';
	}
	return roles;
}

/** Marks the figures that are earlier ones by their dates. `now` is the day that the text speaks on. */
export function markEarlier(text: string, dated: readonly Dated[], now: string | null): void {
	for (const [i, { link, role, date }] of dated.entries()) {
		const before = dated[i - 1];
		if (
			role.qualifier === null &&
			role.about === 'self' &&
			link.frame === 'chain' &&
			link.entry === before?.link.entry &&
			date?.asOf &&
			date.asOf < (before.date?.asOf ?? now ?? '') &&
			/^ \((?:[^()\d]{0,12}|[^()]{0,20}: )$/.test(
				text.slice(before.link.number.end, link.number.start)
			)
		)
			role.qualifier = 'previous';
	}
	for (const { link, role, date } of dated) {
		if (role.qualifier !== null || date === null) continue;
		const ofLastYear = link.entry.words.flow && /^last year \(/i.test(text);
		const hadBeenSo =
			role.about === 'self' &&
			date.asOf &&
			link.frame === 'ellipsis' &&
			date.kind !== 'since' &&
			hadBeen.test(text.slice(0, link.number.start)) &&
			!moves.test(text.slice(link.number.end));
		if (ofLastYear || hadBeenSo) role.qualifier = 'previous';
	}
}
