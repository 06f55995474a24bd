export { load } from '../../(asking)/journeys/+page.server.ts';
