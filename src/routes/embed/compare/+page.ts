export { load } from '../../(asking)/compare/+page.ts';
