import { lstat, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';

/**
 * Points the published link at a finished folder, in one step. The set before stays for those who
 * still read it; older ones are dropped, but for what a living process may be writing.
 */
export async function publish(
	folder: string,
	{ published, versions }: { published: string; versions: string }
): Promise<void> {
	const link = `${folder}.link`;
	await rm(link, { force: true });
	await symlink(relative(resolve(published, '..'), resolve(folder)), link, 'dir');
	const there = await lstat(published).catch(() => null);
	const before = there?.isSymbolicLink() ? basename(await readlink(published)) : null;
	if (there && before === null) await rm(published, { recursive: true });
	await rename(link, published);
	for (const name of await readdir(versions)) {
		if ([basename(folder), before].includes(name) || isRunning(Number(name.split('-')[1])))
			continue;
		await rm(join(versions, name), { recursive: true, force: true });
	}
}

/** Whether a process lives; a folder that carries its number may still be written or served. */
function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
