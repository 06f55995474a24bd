import type { Datatype } from './table.ts';

type Meaning = readonly [title: string, datatype: Datatype, description: string];

/** What each column of an exported file means. One entry a name, the same in every file. */
export const columnMeanings = {
	time_period: ['Year', 'integer', 'Calendar year in which the period ends'],
	time_identifier: ['Kind of period', 'string', 'Reporting year, or Date stated for a claim'],
	geographic_level: ['Level', 'string', 'National, Regional or Local authority'],
	country_code: [
		'Country code',
		'string',
		'Nine-character code of the Office for National Statistics'
	],
	country_name: ['Country', 'string', 'Always England'],
	region_code: [
		'Region code',
		'string',
		'Nine-character code of the Office for National Statistics'
	],
	region_name: ['Region', 'string', 'Region of the council, or the region itself'],
	old_la_code: ['DfE code', 'string', 'Three-digit code of the Department for Education'],
	new_la_code: ['ONS code', 'string', 'Nine-character code of the council on that date'],
	la_name: ['Council', 'string', 'Name of the council; empty for England and regions'],
	ofsted_urn: ['Ofsted number', 'string', 'Unique reference number that Ofsted gives the council'],
	area: ['Area', 'string', 'Id of the area, as in addresses of Cross-Council'],
	metric: ['Metric', 'string', 'Id of the metric, as in addresses of Cross-Council'],
	metric_title: ['Measure', 'string', 'Title of the metric'],
	period_start: ['Period from', 'date', 'First day that the figure is about'],
	period_end: ['Period to', 'date', 'Last day that the figure is about'],
	value: ['Value', 'number', 'The figure in its unit; empty where value_status says why'],
	value_low: ['Lowest value', 'number', 'Lower end where a range was stated'],
	value_high: ['Highest value', 'number', 'Upper end where a range was stated'],
	value_status: [
		'Why there is no value',
		'string',
		'suppressed, unavailable, not-applicable, low (rounds to zero) or unreliable; empty where there is a value'
	],
	unit: ['Unit', 'string', 'Unit of the value; 14.2 with the unit % is 14.2 per cent'],
	numerator: ['Numerator', 'number', 'Published number that is divided, for a rate'],
	denominator: ['Denominator', 'number', 'Published number that it is divided by'],
	basis: [
		'Basis',
		'string',
		'on-day (as at the last day) or in-year (over the year that ends on it)'
	],
	source_type: [
		'Kind of source',
		'string',
		'official, computed (from two official numbers), inspection, or stated (a claim of the council)'
	],
	source_publisher: ['Publisher', 'string', 'Who published the figure'],
	source_title: ['Source', 'string', 'Title of the release or document'],
	source_url: ['Address of source', 'anyURI', 'Page on which it was published'],
	source_locator: ['Place in source', 'string', 'Where in the file or document it stands'],
	source_published: ['Source published', 'string', 'Day or month of the release'],
	published: [
		'Published',
		'string',
		'Day of publication; its month or year where no more is known'
	],
	release_id: ['Release', 'string', 'Id of the source in Cross-Council'],
	licence: ['Licence', 'string', 'Licence under which it may be used'],
	data_version: ['Data version', 'string', 'Version of the data set of Cross-Council'],
	view_url: ['Address of the view', 'anyURI', 'Page that the rows were taken from'],
	inspection: ['Inspection', 'string', 'Id of the inspection or visit'],
	framework: ['Framework', 'string', 'Framework under which Ofsted inspected'],
	inspection_type: ['Type', 'string', 'Id of the type of inspection or visit'],
	inspection_kind: ['Kind of inspection', 'string', 'The type in words'],
	theme: ['Theme', 'string', 'What a focused or monitoring visit looked at'],
	started: ['Started', 'date', 'First day on site'],
	theme_stated: ['Theme stated', 'string', 'Theme as the council stated it'],
	theme_in_letter: [
		'Theme in the letter',
		'string',
		'What Ofsted’s letter says was looked at, in its words'
	],
	priority_actions: [
		'Areas for priority action',
		'integer',
		'How many the letter sets; empty where it was not read'
	],
	priority_action_words: [
		'Areas for priority action, words',
		'string',
		'Those areas in the words of the letter'
	],
	visit_number_stated: [
		'Number of the visit stated',
		'integer',
		'Which monitoring visit the council counted it as'
	],
	days_to_publication: [
		'Days to publication',
		'integer',
		'From the last known day of the visit to its publication'
	],
	abolished_after: ['Last day', 'date', 'Last day of a council that was abolished'],
	overall_before: ['Overall grade before', 'string', 'Overall grade of the full inspection before'],
	framework_before: ['Framework of the inspection before', 'string', 'Its framework'],
	day_before: ['Day of the full inspection before', 'date', 'Its day'],
	days_since: ['Days since', 'integer', 'Days from the last full inspection to counted_to'],
	counted_to: ['Counted to', 'date', 'Day that the lists read here reach'],
	due_three_years_on: [
		'Three years on',
		'date',
		'First day plus three years; a rule of thumb, no forecast by Ofsted'
	],
	due_from: ['Due from', 'date', 'Half a year before that'],
	due_to: ['Due to', 'date', 'Half a year after that'],
	leadership: ['Leadership', 'string', 'Grade of the impact of leaders'],
	help_and_protection: [
		'Help and protection',
		'string',
		'Grade of the experiences of children who need help and protection'
	],
	children_in_care: [
		'Children in care',
		'string',
		'Grade of the experiences of children in care; before 2023 with care leavers'
	],
	care_leavers: ['Care leavers', 'string', 'Grade of the experiences of care leavers, from 2023'],
	overall_status: ['Why no overall grade', 'string', 'Empty where there is a grade'],
	leadership_status: ['Why no grade of leadership', 'string', 'Empty where there is a grade'],
	help_and_protection_status: [
		'Why no grade of help and protection',
		'string',
		'Empty where there is a grade'
	],
	children_in_care_status: [
		'Why no grade of children in care',
		'string',
		'Empty where there is a grade'
	],
	care_leavers_status: ['Why no grade of care leavers', 'string', 'Empty where there is a grade'],
	lane: ['Lane', 'string', 'Id of the judgement'],
	judgement: ['Judgement', 'string', 'The judgement in words of Ofsted'],
	grade: ['Grade', 'string', 'Id of the grade; empty for a visit or where grade_status says why'],
	grade_words: ['Grade in words', 'string', 'The grade as Ofsted words it'],
	grade_status: ['Why there is no grade', 'string', 'not-applicable where none is given'],
	grade_note: ['Note on the grade', 'string', 'What to know of this grade'],
	standing: ['Standing', 'string', 'Whether Ofsted’s own list confirms it'],
	inspection_note: ['Note on the inspection', 'string', 'What to know of this inspection'],
	reports_page_url: ['Reports', 'anyURI', 'Page of Ofsted with the reports on this council'],
	finding: ['Statement', 'string', 'Id of the statement'],
	qualifier: [
		'Role',
		'string',
		'How the figure was stated: exact, about, at most, target and others'
	],
	precision: ['Precision', 'string', 'How exactly the figure was stated'],
	as_of: ['About', 'string', 'Day, month or year that the statement is about'],
	as_of_basis: ['Basis of date', 'string', 'How that date is known'],
	period: ['Period stated', 'string', 'Period that the statement names'],
	about: ['About whom', 'string', 'Whom the statement is about'],
	scope: ['Part', 'string', 'Part of the service that the statement is about'],
	direction: ['Direction', 'string', 'Whether it was said to rise, fall or stay'],
	event_type: ['Event', 'string', 'Kind of inspection event stated'],
	event_start: ['Event from', 'string', 'First day of the event, as stated'],
	event_end: ['Event to', 'string', 'Last day of the event, as stated'],
	sequence: ['Number of the visit', 'integer', 'Which visit of a series it was said to be'],
	overall: ['Overall grade stated', 'string', 'Overall grade as stated'],
	sub_judgements: ['Other grades stated', 'string', 'Other grades as stated'],
	event_status: [
		'State of the event',
		'string',
		'Whether it was said to have happened or to be due'
	],
	fragment: ['Words', 'string', 'The shortest words that carry the statement'],
	note: ['Note', 'string', 'What to know of this statement'],
	verdict: [
		'Beside the record',
		'string',
		'How it stands to the official record; never who is right'
	],
	reason: ['Likely reason', 'string', 'Why the two may differ'],
	counted_metric: ['Official metric', 'string', 'Metric that it is set beside'],
	counted: ['Official figure', 'number', 'Nearest comparable official figure'],
	difference: ['Stated less official', 'number', 'Stated less official'],
	counted_period_end: ['Official figure at', 'date', 'Last day of the official figure'],
	counted_source_title: ['Source of official figure', 'string', 'Title of its release'],
	counted_source_url: ['Address of official figure', 'anyURI', 'Page of its release'],
	committee: ['Committee', 'string', 'Committee that was told'],
	meeting_date: ['Meeting', 'string', 'Day of the meeting'],
	document_kind: ['Kind of document', 'string', 'Minutes, report pack or other'],
	document_title: ['Document', 'string', 'Title of the document'],
	document_url: ['Address of document', 'anyURI', 'Where the document was published'],
	earlier: [
		'Earlier statement',
		'string',
		'Latest statement of the same council about an earlier date'
	],
	earlier_value: ['Value stated earlier', 'number', 'What it stated then'],
	earlier_on: [
		'Stated earlier about',
		'string',
		'Day, month or year that the earlier one is about'
	],
	group_kind: [
		'Kind of group',
		'string',
		'Model of statistical neighbours, kind of council, or own choice'
	],
	group_name: ['Group of councils', 'string', 'The group in words'],
	mean: ['Mean', 'number', 'Mean of the councils of the group that have a figure'],
	reported: ['Councils that reported', 'integer', 'How many of the group have a figure'],
	members: ['Councils of the group', 'integer', 'How many councils are in the group'],
	change_since: ['Change since', 'date', 'Last day of the figure that the change is against'],
	difference_since: ['Difference', 'number', 'This figure less the earlier one, in the unit'],
	change_due_to_numerator: [
		'Due to numerator',
		'number',
		'Part of the difference that the numerator makes'
	],
	change_due_to_denominator: [
		'Due to denominator',
		'number',
		'Part of the difference that the denominator makes'
	],
	change_method: [
		'Method of parts',
		'string',
		'Shapley: the mean of both orders of change; the parts sum to the difference'
	],
	quarter: ['Quarter', 'string', 'Quarter of all councils’ values that this one lies in'],
	quarter_letter: [
		'Letter of quarter',
		'string',
		'A for the best quarter to D, where more or less is better; else empty'
	],
	councils_with_figure: [
		'Councils with a figure',
		'integer',
		'How many councils the quarters are of'
	],
	split: ['Split by', 'string', 'grade, or change of grade against the full inspection before'],
	group: ['Group', 'string', 'Grade or change that the inspection belongs to'],
	group_title: ['Group in words', 'string', 'The group in words'],
	year: ['Year from inspection', 'integer', '0 is the last figure at or before the aligned day'],
	inspections: ['Inspections', 'integer', 'How many inspections have a figure in that year'],
	councils: ['Councils', 'integer', 'How many councils those are; a joint return is one'],
	lower_quartile: ['Lower quartile', 'number', 'A quarter of the figures are lower'],
	median: ['Median', 'number', 'Half of the figures are lower'],
	upper_quartile: ['Upper quartile', 'number', 'A quarter of the figures are higher'],
	summary_status: [
		'Why there is no median',
		'string',
		'withheld (fewer than five councils) or no-figure; empty where there is a median'
	],
	which_inspections: ['Which inspections', 'string', 'Which inspections were asked for'],
	complete_only: [
		'Complete only',
		'string',
		'Whether only inspections with every year are counted'
	],
	reading: ['How to read', 'string', 'Always: association, not effect'],
	release_ids: ['Releases', 'string', 'Ids of the sources of the figures summed up'],
	aligned_on: [
		'Aligned on',
		'string',
		'First day on site, or the report where that day is not known'
	],
	aligned_day: ['Aligned day', 'date', 'The day that years are counted from'],
	change: ['Change of grade', 'string', 'Against the full inspection before'],
	previous_inspection: ['Inspection before', 'string', 'Id of the full inspection before'],
	previous_day: ['Day of inspection before', 'date', 'Its aligned day'],
	previous_framework: ['Framework before', 'string', 'Framework of the inspection before'],
	previous_grade: ['Grade before', 'string', 'Overall grade of the inspection before'],
	year_0: ['Day of year 0', 'date', 'Last day of the figure at or before the aligned day'],
	figure_area: [
		'Whose figure',
		'string',
		'Id of the area whose figure it is; of a joint return its own'
	],
	read_by: ['Read by', 'string', 'Whether a person or the extractor read it']
} as const satisfies Record<string, Meaning>;

export type ColumnName = keyof typeof columnMeanings;
