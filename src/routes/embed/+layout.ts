export { load } from '../(asking)/+layout.ts';
