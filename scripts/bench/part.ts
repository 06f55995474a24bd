/** Something that is measured: what stands under its heading in `bench/README.md`. */
export interface Part {
	/** What it is called on the command line. */
	name: string;
	title: string;
	/** Measures it and says how, in Markdown. */
	measure: () => Promise<string>;
}
