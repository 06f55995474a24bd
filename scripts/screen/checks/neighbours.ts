import type { Check } from '../check.ts';

/** Checks of statistical neighbours. */
export const neighbourChecks: readonly Check[] = [
	{
		id: 'ended-neighbour',
		topic: 'neighbours',
		level: 'advisory',
		title: 'No neighbour has ended',
		meaning:
			'The model of that time names a council that is no more. It has no figures after its end, so ' +
			'these councils have nine neighbours left under that model.',
		sql: /* sql */ `
			SELECT n.area, n.source, n.locator, 'Neighbour under the model of ' || model || ': ' || a.name
				AS detail, 'ended ' || a.valid_to AS figures
			FROM neighbour n JOIN area a ON a.area = n.neighbour WHERE a.valid_to IS NOT NULL`
	},
	{
		id: 'council-without-neighbours',
		topic: 'neighbours',
		level: 'advisory',
		title: 'Every council has neighbours under every model',
		meaning: 'The council was formed after the model was made, or is too small for it.',
		sql: /* sql */ `
			SELECT a.area, 'None under the model of ' || model AS detail
			FROM area a, (SELECT DISTINCT model FROM neighbour) m
			WHERE a.type = 'council' AND a.valid_to IS NULL AND NOT EXISTS (
				SELECT 1 FROM neighbour n WHERE n.area = a.area AND n.model = m.model)`
	},
	{
		id: 'ten-neighbours',
		topic: 'neighbours',
		level: 'fail',
		title: 'Every council with neighbours has ten different ones',
		meaning: 'A median of neighbours would be of too few, or of one twice.',
		sql: /* sql */ `
			SELECT area, count(DISTINCT neighbour) || ' of ' || count(*) || ' different' AS figures,
				'Not ten neighbours under the model of ' || model AS detail
			FROM neighbour GROUP BY area, model
			HAVING count(*) <> 10 OR count(DISTINCT neighbour) <> 10`
	},
	{
		id: 'not-its-own-neighbour',
		topic: 'neighbours',
		level: 'fail',
		title: 'No council is its own neighbour, and every neighbour is a council',
		meaning: 'A council would be compared with itself.',
		sql: /* sql */ `
			SELECT n.area, n.source, n.locator, n.neighbour AS figures, 'Not another council' AS detail
			FROM neighbour n LEFT JOIN area a ON a.area = n.neighbour
			WHERE n.area = n.neighbour OR a.type IS DISTINCT FROM 'council'`
	},
	{
		id: 'neighbour-ranks',
		topic: 'neighbours',
		level: 'fail',
		title: 'Where neighbours have ranks, they run from 1 to 10',
		meaning: 'The closest neighbour could not be told.',
		sql: /* sql */ `
			SELECT area, list_sort(list(rank))::VARCHAR AS figures,
				'Ranks do not run from 1 to 10 under the model of ' || model AS detail
			FROM neighbour GROUP BY area, model
			HAVING count(rank) > 0 AND list_sort(list(rank)) <> range(1, 11)`
	},
	{
		id: 'closeness-falls-with-rank',
		topic: 'neighbours',
		level: 'fail',
		title: 'No neighbour is closer than one that ranks before it',
		meaning: 'Ranks and words would contradict each other.',
		sql: /* sql */ `
			WITH placed AS (
				SELECT *, list_position(['extremely-close', 'very-close', 'close', 'somewhat-close',
					'not-close'], closeness) AS place
				FROM neighbour WHERE rank IS NOT NULL
			)
			SELECT area, source, locator, neighbour || ' is ' || closeness AS figures,
				'Closer than the one before it' AS detail
			FROM (SELECT *, lag(place) OVER (PARTITION BY model, area ORDER BY rank) AS before FROM placed)
			WHERE place < before`
	}
];
