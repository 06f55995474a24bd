import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** What is told of an element: its name without a prefix, and its attributes without theirs. */
export interface XmlEvents {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	close(name: string): void;
	text?(text: string): void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from front to back. Entities that a document declares itself are never expanded.
 *
 * Errors: Unreadable `malformed` for a declared document type, an element that is not closed and
 * elements nested too deeply.
 */
export function readXml(xml: string, { open, close, text }: XmlEvents): void {
	let depth = 0;
	const fault = (problem: string) => new Unreadable('malformed', `holds XML that ${problem}`);
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				depth++;
				if (depth > limits.depth) throw fault(`is nested more than ${limits.depth} deep`);
				const entries = Object.entries(attributes).map(([key, value]) => [local(key), value]);
				open(local(name), Object.fromEntries(entries));
			},
			onclosetag(name, isImplied) {
				depth--;
				if (isImplied && !isSelfClosed()) throw fault(`does not close ${name}`);
				close(local(name));
			},
			ontext: text,
			onprocessinginstruction(name) {
				if (name.toLowerCase().startsWith('!')) throw fault('declares a document type');
			}
		},
		{ xmlMode: true }
	);
	// A self-closed element is reported as closed by implication, at its own slash.
	const isSelfClosed = () => xml[parser.endIndex - 1] === '/' && xml[parser.endIndex] === '>';
	parser.end(xml);
}
