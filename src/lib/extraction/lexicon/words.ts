import type { Measure } from '../grammar/numbers.ts';

/**
 * The words of one metric. Each is the source of an expression that is matched within one sentence,
 * whatever its case.
 * * - `stems`: pieces of words, one of which any sentence of the metric has; only there to be quick.
 * - `subject`: what stands before its figure: "the average caseload was 17".
 * - `counted`: what stands behind it: "41 agency social workers".
 * - `stated`: the same, where the sentence says that there are so many: "there were 212 social workers".
 * - `nouns` and `verbs`: who, and what happened to them: "17 households had been approved".
 * - `units`: nouns that a figure may carry when the subject is the metric: "a caseload of 17 cases".
 * - `refuse`: near misses; words of the metric inside them are not the metric.
 * - `context`: what the sentence or those before it must speak of.
 * - `bounds`: values outside which a figure is held to be something else.
 */
export interface Words {
	metric: string;
	measure: Measure;
	unit: string;
	stems: string;
	bounds: readonly [lowest: number, highest: number];
	/** Over a span of time, and not on a day. */
	flow?: boolean;
	/** What part of the workforce or population the metric itself names. */
	scope?: string;
	/** Whose figure it is where the sentences before speak of them. */
	among?: readonly [context: string, scope: string];
	subject?: string;
	counted?: string;
	stated?: string;
	nouns?: string;
	verbs?: string;
	units?: string;
	/** Words that tell only which way it goes, with their scope. */
	trend?: readonly [words: string, scope: string];
	refuse?: string;
	context?: string;
}

/** Declares the words of a metric; exists so that they are checked where they are written. */
export function defineWords(words: Words): Words {
	return words;
}

const worker = `(?:(?:children's|child|children and families|children's services|child and family|child protection|contracted|qualified|registered|experienced|frontline|front[- ]line|case[- ]holding|statutory|full[- ]time) ){0,3}`;

/** Social workers, whoever employs them. */
export const socialWorkers = `${worker}(?:social workers?|sws?\\b)`;

/** Posts for social workers. */
export const socialWorkPosts = `${worker}social work(?:er)?s? (?:posts?|positions?|roles?)`;

/** What a passage speaks of when posts and staff in it are social workers'. */
export const socialWork =
	"social work|\\bsws?\\b|caseload|case[- ]hold|children's (?:social care|services)|assessment team|safeguarding team|children's workforce";

/** What a passage speaks of when carers, enquiries and approvals in it are foster carers'. */
export const fostering = 'foster';

/** Posts and seats that are no social worker's. */
export const otherPosts =
	"(?:governors?|representatives?|co-opt\\w*|trustees?|committee|councillors?|seats?|ward|board|panel|psychologists?|head ?teachers?|teachers?|teaching|school|nurses?|nursing|health visitors?|placements?|foster|fostering|bed|residential|children's homes?|care workers?|support workers?|admin\\w*|officers?|youth workers?|early years|nursery|educational|director|managers?|legal|business support|adult\\w*|planning|finance|housing|highways|library|libraries|environmental|customer|revenues|benefits|youth justice)";

/** Said of a post that nobody holds. */
export const vacantWords =
	'(?:vacant|unfilled|empty|unoccupied|with nobody in (?:them|post)|(?:yet|still) to be filled|without (?:an? )?(?:permanent )?(?:post-?holder|occupant|worker|member of staff)|not (?:yet |currently )?(?:been )?filled|(?:could )?not be filled)';

/** Children in the care of a council. */
export const inCare =
	"(?:(?:looked after|cared for) (?:children|child|young people)(?: and young people)?|(?:children|young people|children and young people) (?:currently )?(?:looked after|cared for)|(?:children|young people|children and young people|child) (?:and young people )?(?:(?:are|were) )?(?:currently |now )?in (?:our |the council's |its |local authority |the local authority's )?care\\b(?! (?:council|plan|order|proceeding|home))|(?:children|young people) in the care of|\\blac\\b|\\bcla\\b|\\bcic\\b|care[- ]experienced children)";

/** Words near children in care that count something else. */
export const careRefused =
	"(?:start|beg[aiu]n|ceas|began)\\w*(?: to be| being)? looked after|(?:children looked after|looked after) teams?|children in care (?:council|teams?|service|strategy|plan|pledge|board|awards|health|nurse|nurses|who)|(?:(?:newly|becoming|became|become|ceasing to be|ceased to be|ceased being|previously|formerly) |other local authorities' )(?:looked after|in care)|looked after children (?:reviews?|strategy|nurses?|teams?|health|service|council|placed by|from other)|(?:entering|coming into|came into|entered|leaving|left|admitted to|taken into|placed by) (?:\\w+ ){0,3}care|(?:cic|cla) (?:teams?|reviews?|council)|lac (?:reviews?|nurses?|health|team|medicals?)|(?:looked after children|children (?:looked after|in care)|children and young people in care) (?:awaiting|waiting for|with an? (?:plan (?:of|for)|placement order))";

/** Children who are on a child protection plan. */
export const onPlan =
	'(?:(?:subject (?:to|of)|on|with|under|have|had|having|the subject of) (?:an? |the )?(?:child protection|cp|protection) (?:plans?|orders?)|(?:child protection|\\bcp) plans?(?: \\(cpps?\\))?|(?<!special |data |fire |consumer )protection plans|\\bcpps?\\b|subject to (?:a )?plan)';

/** Words near child protection plans that count something else. */
export const planRefused =
	'(?:second|subsequent|repeat|second or subsequent|re-?registered|ended|ceased|new|started|starting|lasting|previous) (?:\\w+ )?(?:child protection|cp) plans?|(?:child protection|cp) plans? (?:(?:that |which |had |have |were |was )?(?:ended|started|ceased|lasting|closed|for (?:a )?second|for the second|reviewed|within|ending|starting)|for more than|for over|for two years)|become subject|becoming subject|became subject|child protection register';

/** Children in need, whether on a plan or not. */
export const inNeed = '(?:children in need|child in need|\\bcin\\b)(?! of\\b)';

/** The talk with a child who has been missing. */
export const returnInterview =
	'(?:(?:return (?:to )?(?:home |from missing )?|missing |independent return )(?:interviews?|conversations?)|\\brhis?\\b|\\brhcs?\\b)';

/** Twenty miles or more from home. */
export const overTwentyMiles =
	'(?:(?:more than|over|further than|beyond|in excess of|at least) (?:20|twenty)(?: or more)? miles|(?:20|twenty) miles or more|(?:20|twenty)\\+ miles)(?: away\\b)?(?: from (?:the family |the |their )?(?:home|homes|families)?)?';
