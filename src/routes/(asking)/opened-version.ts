/** The data version that the page was built with when it was opened. */
export function openedVersion(): string {
	return document.documentElement.dataset.version ?? '';
}
