// Runs one of the project's steps, after installing what it needs. Plain JavaScript with nothing but
// Node's own modules, because on a fresh clone nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [step, ...parameters] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`node ${process.versions.node} is too old: 20.19 or newer is needed`);
	process.exit(1);
}

const stamp = 'node_modules/.installed';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
	console.error('installing packages from package-lock.json …');
	run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
	writeFileSync(stamp, lock);
}
if (!existsSync('.svelte-kit/tsconfig.json')) run('node_modules/.bin/svelte-kit', ['sync']);
run(process.execPath, ['--import', 'tsx', `scripts/${step}.ts`, ...parameters], 'inherit');

/** Runs a command to its end; what it prints goes to standard error unless it is the step itself. */
function run(command, args, stdout = 2) {
	const { error, status } = spawnSync(command, args, { stdio: ['inherit', stdout, 'inherit'] });
	if (error) console.error(`${command}: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}
