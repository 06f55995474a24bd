import type { Compared } from '#lib/domain/compared.ts';
import type { Source } from '#lib/domain/source.ts';

/** What each view of the comparison is given. */
export interface ViewProps {
	compared: Compared;
	/** The years that are shown: `2017 to 2025`. */
	span: string;
	/** When in a year its figures are of: `30 September`, `years to 31 March`. */
	when: string;
	/** Where the figures come from. */
	sources: readonly Source[];
	/** Whether tables show what each rate divides. */
	hasParts: boolean;
	/** The address of an area's page, or null where it has none. */
	hrefOf: (area: string) => string | null;
	/** Whether it stands in another site's page: without its table, and without links inside it. */
	isAlone?: boolean;
}
