import { metricIds, readMetric } from './metric.server.ts';

export const entries = metricIds;

export const load = ({ params }) => readMetric(params.metric);
