import type { OfstedEvent } from '../../domain/finding.ts';
import { asked } from '../grammar/roles.ts';
import { sifted } from '../grammar/sifted.ts';
import { inTurn } from '../grammar/spans.ts';
import { draft } from './drafts.ts';
import { afterLast, dateFor, ofOld, yetToCome } from './event-dates.ts';
import type { EventSentence } from './event-sentence.ts';
import { servicesInspected, type EventMention } from './mentions.ts';
import type { Draft } from './merge.ts';

const doubtful = sifted(
	/\b(?:if|whether|in the event|should the|were to|prepar\w+|readiness|ready for|mock|dip|internal|thematic)\b/i
);
/** Said of a direction that is no more; its end is no event. */
const ended = sifted(/\b(?:lifted|revoked|removed|withdrawn|rescinded|ended|came to an end)\b/i);

const begun = /\b(?:issued|imposed|served|made|received|given)\b/i;

/** Whether a sentence tells of the end of a direction and not of its beginning too. */
const onlyEnded = (text: string) => {
	const at = ended.exec(text)?.index;
	return (
		at !== undefined &&
		!text
			.slice(0, at)
			.split(/[.;]/)
			.some((part) => inTurn(part, begun, /\d/))
	);
};

/** Said of what has been, in a sentence that speaks of what is to come too. */
const hasBeen =
	/\b(?:took place|on site|under ?way|had taken place|had visited|was carried out|were carried out|carried out|conducted|undertaken|had (?:been )?(?:judged|rated|inspected)|resulted|received|issued|appointed|fourth|fifth)\b/i;

/** Said of a direction or a notice that was given. */
const givenTo =
	/\b(?:issu|receiv|serv|impos|plac|subject|in place|under|remov|lift|revok|gave|given|result|accordance|follow|direct|same month)/i;

const isIntervention = ({ type }: EventMention) => /direction|notice/.test(type);

/** Whether a mention without a date tells of no event of its own. */
function isPassing(mention: EventMention, { text, published, judged }: EventSentence): boolean {
	const graded = mention.type === 'inspection' && judged !== null;
	if (mention.type === 'inspection')
		return (
			!graded && (published.length === 0 || (!mention.definite && !servicesInspected.test(text)))
		);
	return (
		/visit/.test(mention.type) &&
		!mention.definite &&
		!(mention.type === 'focused-visit' && published.length > 0)
	);
}

/** The events that a sentence names. `last` is the one told last before it. */
export function mentionedEvents(read: EventSentence, last: OfstedEvent | undefined): Draft[] {
	const { text, mentions, held, published, judged, about } = read;
	const { meeting } = read.setting;
	const made: Draft[] = [];
	for (const mention of mentions) {
		const { type } = mention;
		const given = isIntervention(mention);
		if (read.ofOthers || (type === 'inspection' && !read.ofOfsted) || asked(text, mention.start))
			continue;
		if (given && (onlyEnded(text) || !givenTo.test(text))) continue;
		if (type === 'inspection' && made.some(({ event }) => event.event_type === 'inspection'))
			continue;
		const own = given ? [...held, ...published] : held.filter((date) => !ofOld(text, date));
		const named =
			dateFor(mention, mentions, own, text) ??
			(/visit|inspection/.test(type) ? null : afterLast(text, made.at(-1)?.event ?? last));
		const from = named?.from ?? null;
		const later = from !== null && meeting !== null && from > meeting.slice(0, from.length);
		const past = from !== null && named?.dated && meeting !== null && from < meeting;
		const ahead = read.planned && !hasBeen.test(text);
		const isPlanned =
			(ahead && !(past && (given || /\b(?:been|was|were|had)\b/i.test(text)))) ||
			(later && read.planned);
		if (isPlanned) {
			const announced = /visit/.test(type) && /will take place|scheduled/i.test(text);
			if (doubtful.test(text.slice(0, mention.end), text) || (named === null && !announced))
				continue;
		}
		const date = isPlanned ? yetToCome(named, held, text, meeting) : named;
		if (date === null && isPassing(mention, read)) continue;
		made.push(
			draft(read, mention, {
				date,
				status: isPlanned ? 'planned' : 'occurred',
				judged: type === 'inspection' ? judged : null,
				...{ about, published }
			})
		);
	}
	return made;
}
