const MB = 1024 * 1024;

/** What one document may cost. A document that asks for more is told `too-large` or `timeout`. */
export const limits = {
	/** Bytes of a file, before anything is unpacked. */
	fileBytes: 25 * MB,
	/** Characters that are given to the extractor. */
	characters: 5 * MB,
	/** Heap of the worker that reads it. */
	heapMegabytes: 512,
	/** Wall-clock seconds for reading and extracting it. */
	seconds: 20,
	/** Seconds more for a document that is fetched. */
	fetchSeconds: 20,
	redirects: 5,
	pages: 500,
	pdfCharacters: 2_000_000,
	/** Bytes that one packed stream of a PDF, and all but its pictures together, may unpack to. */
	pdfStreamBytes: 100 * MB,
	zipEntries: 2000,
	zipEntryBytes: 50 * MB,
	zipBytes: 100 * MB,
	zipRatio: 200,
	/** Bytes below which an entry of a zip may be packed as tightly as it likes. */
	zipRatioFrom: MB,
	paragraphs: 50_000,
	/** Elements within elements, in HTML and in a Word document. */
	depth: 512
} as const;
