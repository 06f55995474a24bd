import { spawn } from 'node:child_process';
import { buildDataSet } from './data-set.ts';

/** Builds the data set and serves the site as it is being written. Usage: `npm run dev`. */
await buildDataSet();
spawn('node_modules/.bin/vite', ['dev', ...process.argv.slice(2)], { stdio: 'inherit' });
