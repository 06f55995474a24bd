import * as z from 'zod/mini';
import { findEntries, indexEntries, type EntryIndex } from '#lib/components/find-entries.ts';
import { fetchJson } from '#lib/data/fetch.ts';
import { bestText, markWords, SearchEntry } from '#lib/domain/search-entry.ts';

/**
 * Suggests what a reader may be looking for, under the search field of any page, as a combobox. A
 * script of its own, so that reading pages stay without any until the field has the focus.
 */
const mostOfAKind = 4;

const form = document.querySelector<HTMLFormElement>('form[data-suggest]');
const field = form?.querySelector('input');
const list = form?.querySelector<HTMLElement>('.suggestions');
const status = form?.querySelector('[role="status"]');

/** An element with a class and text or elements in it; text is never markup. */
function element(name: string, className: string, ...inside: (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.append(...inside);
	return made;
}

const marked = (text: string, words: ReadonlySet<string>) =>
	markWords(text, words).map(({ text: piece, isFound }) =>
		isFound ? element('mark', '', piece) : piece
	);

function attach(
	form: HTMLFormElement,
	field: HTMLInputElement,
	list: HTMLElement,
	status: Element
) {
	const root = (form.dataset.root ?? '/').replace(/\/$/, '');
	let asked: Promise<EntryIndex> | undefined;
	let active = -1;

	/** The prepared entries, made ready once; a failed fetch is tried again with the next letter. */
	const index = () => {
		asked ??= fetchJson(form.dataset.entries ?? '', z.array(SearchEntry)).then(indexEntries);
		asked.catch(() => (asked = undefined));
		return asked;
	};
	const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];

	const close = () => {
		list.hidden = true;
		active = -1;
		field.setAttribute('aria-expanded', 'false');
		field.removeAttribute('aria-activedescendant');
	};

	const move = (to: number) => {
		const all = options();
		active = (to + all.length + 1) % (all.length + 1);
		all.forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
		const chosen = all[active];
		if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
		else field.removeAttribute('aria-activedescendant');
		chosen?.scrollIntoView({ block: 'nearest' });
	};

	const option = (at: number, href: string, ...inside: (Node | string)[]) => {
		const made = element('a', '', ...inside);
		made.id = `search-option-${at}`;
		made.role = 'option';
		made.tabIndex = -1;
		made.setAttribute('href', href);
		made.setAttribute('aria-selected', 'false');
		return made;
	};

	const show = async () => {
		const typed = field.value.trim();
		if (typed === '') return close();
		const entries = await index().catch(() => null);
		// Without the entries the form still works; what is typed meanwhile has its own answer, and a
		// reader who went on has no use for a list over what they read.
		if (entries === null || typed !== field.value.trim()) return;
		if (!form.contains(document.activeElement)) return;
		const { groups } = findEntries(entries, typed, mostOfAKind);
		let at = 0;
		const sections = groups.map(({ title, kind, found }) => {
			const heading = element('div', 'kind', title);
			heading.id = `search-kind-${kind}`;
			const section = element(
				'div',
				'',
				heading,
				...found.map(({ entry, words }) =>
					option(
						at++,
						root + entry.href,
						...marked(entry.title, words),
						element('span', 'hint', ...marked(entry.hint, words)),
						...[entry.note || (kind === 'document' ? bestText(entry.texts, words) : '')]
							.filter((text) => text !== '')
							.map((text) => element('span', 'hint', ...marked(text, words)))
					)
				)
			);
			section.role = 'group';
			section.setAttribute('aria-labelledby', heading.id);
			return section;
		});
		const all = `${form.getAttribute('action')}?q=${encodeURIComponent(typed)}`;
		list.replaceChildren(...sections, option(at, all, `All results for “${typed}”`));
		status.textContent =
			at === 0 ? 'Nothing found.' : `${at} ${at === 1 ? 'suggestion' : 'suggestions'}.`;
		list.hidden = false;
		field.setAttribute('aria-expanded', 'true');
		move(-1);
	};

	field.role = 'combobox';
	field.setAttribute('aria-autocomplete', 'list');
	field.setAttribute('aria-controls', list.id);
	list.role = 'listbox';
	// A list that scrolls would else be a stop of its own.
	list.tabIndex = -1;
	list.setAttribute('aria-label', 'Suggestions');
	close();
	field.addEventListener('input', () => void show());
	field.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (list.hidden) void show();
			else move(active + (event.key === 'ArrowDown' ? 1 : -1));
		} else if (event.key === 'Enter' && !list.hidden && options()[active]) {
			event.preventDefault();
			options()[active]?.click();
			close();
		} else if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		}
	});
	list.addEventListener('click', close);
	form.addEventListener('submit', close);
	form.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) close();
	});
	void show();
	void index().catch(() => undefined);
}

if (form && field && list && status) attach(form, field, list, status);
