import type { Component } from 'svelte';
import type { Show } from '#lib/domain/view.ts';
import ChangeView from './ChangeView.svelte';
import DistributionView from './DistributionView.svelte';
import HeatView from './HeatView.svelte';
import MultiplesView from './MultiplesView.svelte';
import RankView from './RankView.svelte';
import TrendView from './TrendView.svelte';
import type { ViewProps } from './view-props.ts';

/** How each view draws the rows. */
export const views: Record<Show, Component<ViewProps>> = {
	trend: TrendView,
	rank: RankView,
	distribution: DistributionView,
	multiples: MultiplesView,
	heat: HeatView,
	change: ChangeView
};
