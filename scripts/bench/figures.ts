/** A number as readers see it, `1,234.5`. */
export function shown(value: number, decimals = 0): string {
	return Number.isFinite(value)
		? value.toLocaleString('en-GB', {
				minimumFractionDigits: decimals,
				maximumFractionDigits: decimals
			})
		: 'none';
}

/** Milliseconds, with a decimal below ten. */
export function inMs(milliseconds: number): string {
	return `${shown(milliseconds, milliseconds < 9.95 ? 1 : 0)} ms`;
}

/** Bytes in thousands. */
export function inKb(bytes: number): string {
	return `${shown(bytes / 1000, bytes < 9950 ? 1 : 0)} kB`;
}

/** Bytes in millions. */
export function inMb(bytes: number): string {
	return `${shown(bytes / 1e6, bytes < 9.95e6 ? 1 : 0)} MB`;
}

/** A Markdown table. */
export function tableOf(
	head: readonly string[],
	rows: readonly (readonly (string | number)[])[]
): string {
	return [head, head.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}
