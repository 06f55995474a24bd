import * as z from 'zod/mini';

/** A file that is fetched whole and trusted only when its size and SHA-256 are these. */
export const VerifiedFile = z.strictObject({
	path: z.string(),
	bytes: z.int(),
	sha256: z.string()
});
export type VerifiedFile = z.infer<typeof VerifiedFile>;

/**
 * What a built data set holds. `version` is the start of `logical_sha256`, the hash of every table's
 * rows: it is the same for the same figures, while the database file's own bytes differ from build to
 * build. `inputs_sha256` is of everything the build read. `schema` is the
 * JSON schema of a table's row, `metadata` describes its CSV as CSV on the Web has it; `everything` is
 * a zip of every CSV with both. `partitions` are `observation` once more, a Parquet file a metric and
 * year: how many, their bytes in all, the list of them and the JSON schema of their rows. `engine` is the
 * program that a browser runs. Paths are relative to the manifest, and stay the same from version to
 * version.
 */
export const Manifest = z.strictObject({
	version: z.string(),
	logical_sha256: z.string(),
	inputs_sha256: z.string(),
	database: VerifiedFile,
	tables: z.array(
		z.strictObject({
			table: z.string(),
			rows: z.int(),
			csv: VerifiedFile,
			parquet: VerifiedFile,
			schema: VerifiedFile,
			metadata: VerifiedFile
		})
	),
	everything: VerifiedFile,
	partitions: z.strictObject({
		files: z.int(),
		bytes: z.int(),
		list: VerifiedFile,
		schema: VerifiedFile
	}),
	engine: z.strictObject({ worker: VerifiedFile, wasm: VerifiedFile })
});
export type Manifest = z.infer<typeof Manifest>;
