import { updated } from '$app/state';

/** Asks once more by `retry`; where the site was renewed since, by its new page: the old one's files are gone. */
export function askAgain(retry: () => void): void {
	if (updated.current) location.reload();
	else retry();
}
