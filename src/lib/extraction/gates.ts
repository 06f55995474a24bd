import type { ExtractionStatus } from '../domain/finding.ts';
import type { Block } from './layout/blocks.ts';
import { sifted, type Sifted } from './grammar/sifted.ts';

const welsh: readonly Sifted[] = [
	/\bWelsh (?:Government|Assembly|Ministers?)\b/,
	/\bCare Inspectorate Wales\b|\bCIW\b|\bCSSIW\b/,
	/\bEstyn\b/,
	/\bCyngor\b|\bCymraeg\b|\bGymraeg\b|\bCymru\b/,
	/\b(?:in|across|throughout) Wales\b/,
	/\bchild protection register\b/i,
	/\bSocial Services and Well-?being\b/i,
	/\b(?:Newport|Cardiff|Swansea|Wrexham|Flintshire|Gwynedd|Conwy|Denbighshire|Powys|Ceredigion|Pembrokeshire|Carmarthenshire|Neath Port Talbot|Bridgend|Rhondda Cynon Taf|Merthyr Tydfil|Caerphilly|Blaenau Gwent|Torfaen|Monmouthshire|Vale of Glamorgan|Anglesey)\b/
].map(sifted);

const scottish: readonly Sifted[] = [
	/\bScottish (?:Government|Ministers?|Parliament|Executive)\b/,
	/\bCare Inspectorate\b(?! Wales)/,
	/\bChildren's (?:Hearings?|Panel|Reporter)\b/,
	/\bIntegration Joint Board\b|\bIJB\b/,
	/\bkinship care (?:in law|orders?)\b|\bcompulsory supervision orders?\b|\bchild's plan\b/i,
	/\bConvener\b/,
	/\b(?:in|across|throughout) Scotland\b/,
	/\bAdditional Support Needs\b|\bSSSC\b|\bGIRFEC\b|\bCOSLA\b/,
	/\b(?:Aberdeen|Aberdeenshire|Angus|Argyll and Bute|Clackmannanshire|Dumfries and Galloway|Dundee|East Ayrshire|East Dunbartonshire|East Lothian|East Renfrewshire|Edinburgh|Falkirk|Fife|Glasgow|Highland Council|Inverclyde|Midlothian|Moray|North Ayrshire|North Lanarkshire|Orkney|Perth and Kinross|Renfrewshire|Scottish Borders|Shetland|South Ayrshire|South Lanarkshire|Stirling|West Dunbartonshire|West Lothian)\b/
].map(sifted);

const marks = (text: string, patterns: readonly Sifted[]) =>
	patterns.filter((pattern) => pattern.test(text)).length;

const children = sifted(
	/child|young|youth|famil|foster|care leavers|corporate parent|\bLAC\b|\bCLA\b|looked after/i
);
const adults = sifted(
	/\badults?(?:'s)? (?:social|services|care|safeguarding|and health|workforce)|\badults?,|\badults and\b|\badult (?:social )?care\b|\badults\b|older people|\bCQC\b|care quality commission|care act|section 42|deprivation of liberty|\bDoLS\b|home care|domiciliary|care homes?\b/i
);
const education = sifted(
	/\bschools?\b|academ|education|attainment|exclusion|\bSEND\b|special educational|pupil|ofsted outcomes for|early years settings|post-16|apprenticeship|attendance|\bEHCP?s?\b|library|libraries/i
);

const health = sifted(
	/\b(?:emotional (?:health|wellbeing)|mental health|CAMHS|winter pressures|better care|hospitals?|public health|health visit\w*|school nurs\w*|midwi\w*|paediatric|dental|maternity)\b/i
);

/**
 * Where a sentence begins to speak of another workforce than social workers, whose posts and cases
 * are not theirs; null where it does not.
 */
export function otherWorkforce(text: string): number | null {
	const supervising = otherSocialWorkers.exec(text)?.index;
	if (supervising !== undefined) return supervising;
	if (socialWork.test(text)) return null;
	const at = otherWorkers.exec(text)?.index;
	if (at === undefined) return null;
	const clause = /^.*(?: and that | whereas | while |; )/s.exec(text.slice(0, at));
	return clause ? clause[0].length : 0;
}

const otherSocialWorkers = sifted(
	/\b(?:supervising|adults?'?|hospital|mental health) social (?:workers?|work (?:teams?|staff|posts?|services?))\b/i
);
const socialWork = sifted(/\bsocial work/i);

const otherWorkers = sifted(
	/\b(?:health visitors?|(?:school )?nurs(?:es?|ing)|teach(?:ers?|ing)|IROs?|(?:independent )?reviewing officers?|business support|youth (?:justice|offending)(?: (?:service|team))?|YJS|YOTs?|(?:family )?support workers?|personal advis[eo]rs?|PAs|psychologists?|youth workers?|early help (?:workers?|practitioners?|team)|occupational therap\w+|residential (?:workers?|staff)|probation officers?|educational welfare|SEND? (?:case ?work\w*|officers?|team)|EHCP? (?:plan )?(?:case ?work\w*|officers?|co-?ordinators?|teams?|service)|across the (?:(?:whole|entire|wider) (?:of the )?)?(?:council|department|directorate|organisation)|council[- ]wide|all staff|corporate turnover|attendance (?:team|officers?)|librarians?|planners?|housing officers?)\b/i
);

const ours = sifted(
	/\bsocial (?:work|care)|looked[- ]after|\bin (?:our |local authority )?care\b|child protection|foster|care leavers?|\bmissing from (?:home|care)|\bwent missing|return (?:home )?interview|children in need/i
);

/** Whether a figure under a heading of schools or of health may be of children's services all the same. */
export function ofChildren(field: Field, text: string): boolean {
	return (field !== 'schools' && field !== 'health') || ours.test(text);
}

/** Whether a document is of a place outside England, whose children's services this is not about. */
export function outsideEngland(text: string): boolean {
	return marks(text, welsh) >= 3 || marks(text, scottish) >= 3;
}

/** Whether a sentence declares a member's interest, whose figures are of the member. */
export function ofInterest(text: string): boolean {
	return interest.test(text);
}

const interest = sifted(
	/\bdeclar(?:ed|es|ing|ation)\b[^.;]{0,40}\binterests?\b|\b(?:personal|pecuniary|prejudicial|registrable) interests?\b/i
);

/** What an item is about, as far as its heading tells. */
export type Field = 'children' | 'adults' | 'schools' | 'health' | 'open';

/** The field that a heading opens; null where it says nothing and the one before goes on. */
export function fieldOf(heading: string): Field | null {
	if (
		health.test(heading) &&
		!/\bchildren(?:'s (?:services|social care))?,? (?:and|&) (?:public )?health\b/i.test(heading)
	)
		return 'health';
	if (children.test(heading))
		return adults.test(heading) && !/children/i.test(heading) ? 'adults' : 'children';
	if (adults.test(heading)) return 'adults';
	return education.test(heading) ? 'schools' : null;
}

const plainlyAdults = sifted(
	/\badults?'? ?(?:'s)? (?:social (?:care|work\w*)|services|teams?|safeguarding)|\badult social|\bolder people|\bcare act\b|\bCQC\b|\bhome care\b|\bmental health social workers\b|\boccupational therap/i
);
const young = sifted(/\bchild|\byoung|\bfoster/i);

/** Whether a sentence is so plainly of adult social care that none of its figures is a child's. */
export function ofAdults(text: string): boolean {
	return plainlyAdults.test(text) && !young.test(text);
}

/** Why a document without facts has none. */
export function emptyStatus(text: string, blocks: readonly Block[]): ExtractionStatus {
	const fields = blocks
		.filter(({ kind }) => kind === 'heading')
		.map(({ body }) => fieldOf(body.text));
	if (!children.test(text)) return adults.test(text) ? 'adult-social-care' : 'nothing-found';
	if (fields.includes('children')) return 'nothing-found';
	if (fields.includes('adults')) return 'adult-social-care';
	return fields.includes('schools') ? 'schools-only' : 'nothing-found';
}
