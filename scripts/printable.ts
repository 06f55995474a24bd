/** Text from outside without control characters but line ends, which a terminal would obey. */
export function printable(text: string): string {
	return text.replaceAll(/[^\P{Cc}\n]/gu, '\uFFFD');
}
