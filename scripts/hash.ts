import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { VerifiedFile } from '#lib/domain/manifest.ts';

/** The SHA-256 of some bytes or text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
	return createHash('sha256').update(content).digest('hex');
}

/** Size and SHA-256 of a file, under the path by which others will ask for it. */
export function describeFile(file: string, path: string): VerifiedFile {
	const content = readFileSync(file);
	return { path, bytes: content.length, sha256: sha256(content) };
}

/** Every file under some files and folders, in an order that no file system changes. */
export function listFiles(paths: readonly string[]): string[] {
	return paths
		.flatMap((path) =>
			statSync(path).isDirectory()
				? listFiles(readdirSync(path).map((name) => join(path, name)))
				: [path]
		)
		.toSorted();
}

/** One SHA-256 over the names and contents of some files and folders, their tests left out. */
export function hashInputs(paths: readonly string[]): string {
	const lines = paths.flatMap((path) =>
		listFiles([path])
			.filter((file) => !file.includes('.test.'))
			.map((file) => `${relative(path, file)} ${sha256(readFileSync(file))}`)
	);
	return sha256(lines.join('\n'));
}
