import type { Fact } from '../domain/finding.ts';
import { factsOfSentence, type Setting } from './facts.ts';
import { ofAdults, ofChildren, ofInterest, otherWorkforce } from './gates.ts';
import { childrenOf, topicsOf } from './grammar/mentions.ts';
import { sifted } from './grammar/sifted.ts';
import { nothingSaid, type Memory } from './memory.ts';
import { type Passage, type Sentences } from './passages.ts';
import { rowsNamed } from './table-labels.ts';

/** Whether a sentence only stands between others: "ACHIEVED.", "Corrected.", "SC4." */
function interjects(text: string, first: boolean): boolean {
	if (
		/^(?:[\w ]{3,20}: )?[A-Z]{3,}(?: [A-Z]{2,}){0,3}\.$|^[A-Z]{1,6}[ ./-]?\d{1,3}[a-z]?\.$/.test(
			text
		)
	)
		return true;
	return (
		!first &&
		/^(?:agreed|noted|corrected|achieved|yes|no|correct|true|highest it has been|lowest it has been|good progress|not achieved)[.!]$/i.test(
			text
		)
	);
}

const ofOurs = sifted(/\bchildren|\bfoster/i);
const ofWorkers = sifted(/social work|caseworker/i);

/** What is in mind where a paragraph begins: what its item has said goes on, the paragraph before does not. */
function memoryAt(
	passages: readonly Passage[],
	i: number,
	memory: Memory,
	document: { title: string; names: ReadonlyMap<string, string>; isOfMeeting: boolean }
): Memory {
	const { sentence, item, paragraph, kind } = passages[i] as Passage;
	const before = passages[i - 1];
	const sameItem = before?.item === item;
	const named = rowsNamed(sentence.text, document.names);
	const goesOn = sameItem && memory.topics.length > 0;
	const topics = named ? topicsOf(named) : goesOn ? memory.topics : childrenOf(item);
	const opener = before?.sentence.text ?? '';
	const inList = sameItem && before.kind === 'bullet' && kind === 'bullet';
	return {
		...nothingSaid,
		topics,
		paragraph,
		faded: memory.faded,
		asked: memory.asked && topics.length > 0,
		context: `${document.title} ${item} ${sameItem ? memory.context.slice(-300) : ''}`,
		lead: opener.endsWith(':') ? opener : kind === 'bullet' ? memory.lead : '',
		totals: sameItem ? memory.totals : [],
		told: sameItem ? memory.told : null,
		toldDay: sameItem ? memory.toldDay : null,
		held: inList && document.isOfMeeting ? memory.held : null
	};
}

/** The facts of every sentence, each read with what those before it have said. */
export function metricFacts(
	{ passages, fields, closed }: Sentences,
	{ title, names }: { title: string; names: ReadonlyMap<string, string> },
	settings: readonly Setting[]
): Fact[] {
	const facts: Fact[] = [];
	let memory = nothingSaid;
	let adults = false;
	let others = -1;
	for (const [i, { sentence, paragraph }] of passages.entries()) {
		const setting = settings[i] as Setting;
		if (paragraph !== memory.paragraph) {
			memory = memoryAt(passages, i, memory, { title, names, isOfMeeting: !!setting.meeting });
			adults = ofAdults(sentence.text);
		}
		if (ofAdults(sentence.text)) adults = true;
		else if (ofOurs.test(sentence.text)) adults = false;
		if (closed[i] || fields[i] === 'adults' || adults) continue;
		const first = passages[i - 1]?.paragraph !== paragraph;
		if (interjects(sentence.text, first)) continue;
		if (!ofChildren(fields[i] ?? 'open', sentence.text) || ofInterest(sentence.text)) continue;
		const from = otherWorkforce(sentence.text);
		if (from !== null) others = paragraph;
		else if (ofWorkers.test(sentence.text)) others = -1;
		const after = () =>
			passages
				.slice(i + 1, i + 4)
				.map((next) => next.sentence.text)
				.join(' ');
		const read = factsOfSentence(sentence, setting, memory, after);
		facts.push(
			...read.facts.filter(
				({ metric, start }) =>
					others !== paragraph ||
					!/worker|caseload/.test(metric) ||
					(from !== null && start < (sentence.at[from] ?? 0))
			)
		);
		memory = read.memory;
	}
	return facts;
}
