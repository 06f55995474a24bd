export { load } from '../../(asking)/journeys/+page.ts';
