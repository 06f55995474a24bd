import { existsSync, mkdirSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { listFiles, sha256 } from './hash.ts';

const kinds = ['.html', '.js', '.css', '.json', '.svg', '.csv', '.wasm', '.duckdb'];
/** There are hundreds of these; they are made three times faster and a little larger. */
const plentiful = ['.csv', '.json'];
const cache = '.cache/brotli';
const compress = promisify(brotliCompress);

/**
 * Writes a Brotli copy beside every file that gains from one. Copies are kept by content, because the
 * engine alone takes about a minute.
 */
export async function compressSite(folder: string): Promise<void> {
	mkdirSync(cache, { recursive: true });
	const files = listFiles([folder]).filter((file) => kinds.includes(extname(file)));
	const next = files.values();
	const work = async () => {
		for (const file of next) await compressFile(file);
	};
	await Promise.all([work(), work()]);
}

async function compressFile(file: string): Promise<void> {
	const content = await readFile(file);
	const kept = join(cache, sha256(content));
	if (!existsSync(kept)) {
		const params = {
			[constants.BROTLI_PARAM_QUALITY]: plentiful.includes(extname(file)) ? 9 : 11,
			[constants.BROTLI_PARAM_LGWIN]: 24,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length
		};
		await writeFile(kept, await compress(content, { params }));
	}
	await copyFile(kept, `${file}.br`);
}
