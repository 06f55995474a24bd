import { spawnSync } from 'node:child_process';

/** Runs every check: types, lint with layers, formatting, data, tests. Usage: `npm run verify`. */
const steps = ['check', 'lint', 'format:check', 'data:check', 'test'];
const only = process.argv.slice(2);
for (const step of only.length > 0 ? only : steps) {
	const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit' });
	if (status !== 0) {
		console.error(`npm run ${step} failed`);
		process.exit(status ?? 1);
	}
}
