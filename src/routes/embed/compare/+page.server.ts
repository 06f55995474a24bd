export { load } from '../../(asking)/compare/+page.server.ts';
