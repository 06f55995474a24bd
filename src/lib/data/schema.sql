-- The public tables. Columns carry the names of the files in data/; comments are shown on /data/.

CREATE TABLE source (
	source VARCHAR NOT NULL,
	publisher VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	released VARCHAR NOT NULL,
	licence VARCHAR NOT NULL,
	licence_url VARCHAR NOT NULL,
	url VARCHAR,
	file VARCHAR NOT NULL,
	bytes INTEGER NOT NULL,
	sha256 VARCHAR NOT NULL
);
COMMENT ON TABLE source IS 'Every published file that a figure was read from. One row a file.';
COMMENT ON COLUMN source.source IS 'Id of the source';
COMMENT ON COLUMN source.publisher IS 'Who published it';
COMMENT ON COLUMN source.title IS 'Title as published, shortened to what tells it apart';
COMMENT ON COLUMN source.released IS 'Day of release; its month or year where no more is known';
COMMENT ON COLUMN source.licence IS 'Licence under which it may be used';
COMMENT ON COLUMN source.licence_url IS 'Address of the licence';
COMMENT ON COLUMN source.url IS 'Address of the page it was published on; null for a collection whose documents have their own';
COMMENT ON COLUMN source.file IS 'Name of the raw file that was read';
COMMENT ON COLUMN source.bytes IS 'Size of the raw file, in bytes';
COMMENT ON COLUMN source.sha256 IS 'SHA-256 of the raw file';

CREATE TABLE area (
	area VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	short_name VARCHAR NOT NULL,
	type VARCHAR NOT NULL,
	council_type VARCHAR,
	region VARCHAR,
	subregion VARCHAR,
	joint_return VARCHAR,
	valid_from DATE,
	valid_to DATE
);
COMMENT ON TABLE area IS 'England, its regions, every council with children''s services since 2017, the joint workforce returns of two councils, and fostering services that councils share. One row an area.';
COMMENT ON COLUMN area.area IS 'Id of the area, as in addresses';
COMMENT ON COLUMN area.name IS 'Name of the area';
COMMENT ON COLUMN area.short_name IS 'Name where space is short';
COMMENT ON COLUMN area.type IS 'country, region, subregion (Inner and Outer London), council, joint-return or shared-service (one fostering service of several councils)';
COMMENT ON COLUMN area.council_type IS 'county, unitary, metropolitan-district or london-borough (City of London included); null for what is not a council';
COMMENT ON COLUMN area.region IS 'Region it lies in';
COMMENT ON COLUMN area.subregion IS 'Inner or Outer London, for London boroughs';
COMMENT ON COLUMN area.joint_return IS 'Area under which its workforce figures, and no others, are published, where two councils send one return';
COMMENT ON COLUMN area.valid_from IS 'First day, where that is after 2009';
COMMENT ON COLUMN area.valid_to IS 'Last day; null for an area that exists';

CREATE TABLE area_code (
	area VARCHAR NOT NULL,
	scheme VARCHAR NOT NULL,
	code VARCHAR NOT NULL,
	valid_from DATE,
	valid_to DATE,
	source VARCHAR NOT NULL
);
COMMENT ON TABLE area_code IS 'Official codes of areas with the days on which they hold. One row an area, scheme and code.';
COMMENT ON COLUMN area_code.area IS 'Area the code belongs to';
COMMENT ON COLUMN area_code.scheme IS 'dfe (three digits), ons (nine characters) or ofsted-urn';
COMMENT ON COLUMN area_code.code IS 'The code; a joint return has both councils'' codes with a slash between';
COMMENT ON COLUMN area_code.valid_from IS 'First day, where that is after 2009';
COMMENT ON COLUMN area_code.valid_to IS 'Last day; null for a code that holds';
COMMENT ON COLUMN area_code.source IS 'Source the code was read from';

CREATE TABLE alias (
	alias VARCHAR NOT NULL,
	area VARCHAR NOT NULL,
	kind VARCHAR NOT NULL
);
COMMENT ON TABLE alias IS 'Other names of areas. One row a name and area.';
COMMENT ON COLUMN alias.alias IS 'The other name';
COMMENT ON COLUMN alias.area IS 'Area it names';
COMMENT ON COLUMN alias.kind IS 'official (as DfE spells it), ofsted (as Ofsted spells it), full, short or trust (a children''s trust)';

CREATE TABLE area_change (
	area VARCHAR NOT NULL,
	day DATE NOT NULL,
	successor VARCHAR,
	kind VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	evidence VARCHAR NOT NULL
);
COMMENT ON TABLE area_change IS 'What became of areas that were divided, joined or made anew. One row an area, day and successor.';
COMMENT ON COLUMN area_change.area IS 'Area as it was';
COMMENT ON COLUMN area_change.day IS 'First day of what came after';
COMMENT ON COLUMN area_change.successor IS 'Area that came after; null for one that has no code yet';
COMMENT ON COLUMN area_change.kind IS 'divided, joined, new-council (same boundary, figures go on) or announced';
COMMENT ON COLUMN area_change.note IS 'What happened, in words';
COMMENT ON COLUMN area_change.evidence IS 'Where it can be seen';

CREATE TABLE neighbour (
	model VARCHAR NOT NULL,
	area VARCHAR NOT NULL,
	rank INTEGER,
	neighbour VARCHAR NOT NULL,
	closeness VARCHAR,
	source VARCHAR NOT NULL,
	locator VARCHAR NOT NULL
);
COMMENT ON TABLE neighbour IS 'Ten statistical neighbours of each council under two versions of DfE''s children''s services model. One row a model, area and neighbour.';
COMMENT ON COLUMN neighbour.model IS 'Version of the model: 2021 or 2025';
COMMENT ON COLUMN neighbour.area IS 'Council whose neighbour it is';
COMMENT ON COLUMN neighbour.rank IS '1 is the closest, 10 the farthest of the ten; null for 2021, whose source lists them by name';
COMMENT ON COLUMN neighbour.neighbour IS 'The neighbour';
COMMENT ON COLUMN neighbour.closeness IS 'extremely-close, very-close, close, somewhat-close or not-close; null for 2021, whose source does not give it';
COMMENT ON COLUMN neighbour.source IS 'Where the model was read from';
COMMENT ON COLUMN neighbour.locator IS 'Line and column in the source''s file';

CREATE TABLE metric (
	metric VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	short_title VARCHAR NOT NULL,
	theme VARCHAR NOT NULL,
	topic VARCHAR NOT NULL,
	definition VARCHAR NOT NULL,
	note VARCHAR,
	origin VARCHAR NOT NULL,
	numerator VARCHAR,
	denominator VARCHAR,
	unit VARCHAR NOT NULL,
	decimals INTEGER NOT NULL,
	basis VARCHAR NOT NULL,
	polarity VARCHAR NOT NULL,
	lowest DOUBLE NOT NULL,
	highest DOUBLE NOT NULL
);
COMMENT ON TABLE metric IS 'What is measured. One row a metric.';
COMMENT ON COLUMN metric.metric IS 'Id of the metric, as in addresses';
COMMENT ON COLUMN metric.title IS 'Its title';
COMMENT ON COLUMN metric.short_title IS 'Its title where space is short';
COMMENT ON COLUMN metric.theme IS 'Theme that its topic belongs to: Workforce, Children in need, Child protection, Children looked after, Fostering or Population';
COMMENT ON COLUMN metric.topic IS 'What it is grouped under';
COMMENT ON COLUMN metric.definition IS 'What is counted';
COMMENT ON COLUMN metric.note IS 'What to know of all its figures';
COMMENT ON COLUMN metric.origin IS 'published, or computed here from two published numbers, both of which stand beside each value';
COMMENT ON COLUMN metric.numerator IS 'What is divided, for a rate';
COMMENT ON COLUMN metric.denominator IS 'What it is divided by, for a rate';
COMMENT ON COLUMN metric.unit IS 'Unit of the value: % (14.2 is 14.2%), per 10,000 children, FTE (full-time equivalents), or what is counted: cases, people, days, children, plans, referrals, enquiries, conferences, applications, households, places';
COMMENT ON COLUMN metric.decimals IS 'Decimal places as published';
COMMENT ON COLUMN metric.basis IS 'on-day (as at the last day of the period) or in-year (over the year that ends on it)';
COMMENT ON COLUMN metric.polarity IS 'Whether higher or lower is better; neither where that cannot be said';
COMMENT ON COLUMN metric.lowest IS 'A lower value is held to be a mistake';
COMMENT ON COLUMN metric.highest IS 'A higher value is held to be a mistake';

CREATE TABLE observation (
	metric VARCHAR NOT NULL,
	area VARCHAR NOT NULL,
	period_start DATE NOT NULL,
	period_end DATE NOT NULL,
	value DOUBLE,
	status VARCHAR,
	numerator DOUBLE,
	denominator DOUBLE,
	source VARCHAR NOT NULL,
	locator VARCHAR NOT NULL,
	CHECK ((value IS NULL) <> (status IS NULL))
);
COMMENT ON TABLE observation IS 'Official figures. One row a metric, area, period and source.';
COMMENT ON COLUMN observation.metric IS 'What was measured';
COMMENT ON COLUMN observation.area IS 'Where it was measured';
COMMENT ON COLUMN observation.period_start IS 'First day of the period; the same as the last for a figure of one day';
COMMENT ON COLUMN observation.period_end IS 'Last day of the period';
COMMENT ON COLUMN observation.value IS 'The figure, in the metric''s unit; null where status says why';
COMMENT ON COLUMN observation.status IS 'suppressed (c), unavailable (x), not-applicable (z), low (rounds to 0) or unreliable (u); null where there is a value';
COMMENT ON COLUMN observation.numerator IS 'Published number that is divided, for a rate; null where it was not published';
COMMENT ON COLUMN observation.denominator IS 'Published number it is divided by, or the sum of the published parts';
COMMENT ON COLUMN observation.source IS 'Where the figure was published';
COMMENT ON COLUMN observation.locator IS 'Line and column of the figure in the source''s file, or its measure, year and area; of a computed rate, those of both numbers';

CREATE TABLE revision (
	area VARCHAR NOT NULL,
	metric VARCHAR NOT NULL,
	period_end DATE NOT NULL,
	old_value DOUBLE,
	old_status VARCHAR,
	new_value DOUBLE,
	new_status VARCHAR,
	from_source VARCHAR NOT NULL,
	from_locator VARCHAR NOT NULL,
	to_source VARCHAR NOT NULL,
	to_locator VARCHAR NOT NULL,
	CHECK ((old_value IS NULL) <> (old_status IS NULL)),
	CHECK ((new_value IS NULL) <> (new_status IS NULL))
);
COMMENT ON TABLE revision IS 'Figures that a later release states differently; the later one is in observation. One row an area, metric, period and earlier release.';
COMMENT ON COLUMN revision.area IS 'Where it was measured';
COMMENT ON COLUMN revision.metric IS 'What was measured';
COMMENT ON COLUMN revision.period_end IS 'Last day of the period';
COMMENT ON COLUMN revision.old_value IS 'The figure in the earlier release; null where old_status says why';
COMMENT ON COLUMN revision.old_status IS 'Symbol in the earlier release, as a status';
COMMENT ON COLUMN revision.new_value IS 'The figure in the later release; null where new_status says why';
COMMENT ON COLUMN revision.new_status IS 'Symbol in the later release, as a status';
COMMENT ON COLUMN revision.from_source IS 'Earlier release';
COMMENT ON COLUMN revision.from_locator IS 'Line and column in the earlier release''s file';
COMMENT ON COLUMN revision.to_source IS 'Later release';
COMMENT ON COLUMN revision.to_locator IS 'Line and column in the later release''s file';

CREATE TABLE inspection (
	inspection VARCHAR NOT NULL,
	area VARCHAR NOT NULL,
	framework VARCHAR NOT NULL,
	type VARCHAR NOT NULL,
	theme VARCHAR,
	started DATE,
	published DATE,
	url VARCHAR NOT NULL,
	standing VARCHAR NOT NULL,
	note VARCHAR,
	source VARCHAR NOT NULL,
	locator VARCHAR NOT NULL,
	CHECK (started IS NOT NULL OR published IS NOT NULL)
);
COMMENT ON TABLE inspection IS 'Ofsted''s inspections of councils'' children''s services and visits to them, since 2009. One row an inspection or visit.';
COMMENT ON COLUMN inspection.inspection IS 'Id: area, framework and first day on site, or the day of the report where that is not known';
COMMENT ON COLUMN inspection.area IS 'Council inspected';
COMMENT ON COLUMN inspection.framework IS 'slac (safeguarding and looked after children, 2009 to 2012), child-protection (2012 to 2013), targeted-looked-after (2013), sif (single inspection framework, published 2014 to 2018) or ilacs (inspections of local authority children''s services, from January 2018)';
COMMENT ON COLUMN inspection.type IS 'inspection, re-inspection, safeguarding-re-inspection, looked-after-re-inspection; of ILACS standard (two weeks), short (one week), focused-visit, monitoring-visit. Visits give no grade';
COMMENT ON COLUMN inspection.theme IS 'What a visit looked at, where Ofsted lists it: achieving-permanence, care-leavers, children-in-care, children-in-need (or subject to a plan), front-door or vulnerable-adolescents';
COMMENT ON COLUMN inspection.started IS 'First day on site; null where no list has it';
COMMENT ON COLUMN inspection.published IS 'Day on which the report or letter was published; null where no list has it';
COMMENT ON COLUMN inspection.url IS 'Ofsted''s page of the council''s reports, or the report itself';
COMMENT ON COLUMN inspection.standing IS 'official, or unconfirmed where only a list scraped from Ofsted''s site has it';
COMMENT ON COLUMN inspection.note IS 'What another list says where it differs, and what was filled in from one';
COMMENT ON COLUMN inspection.source IS 'Where the inspection is listed';
COMMENT ON COLUMN inspection.locator IS 'Sheet and row or cell, or line, in the source''s file';

CREATE TABLE judgement (
	inspection VARCHAR NOT NULL,
	lane VARCHAR NOT NULL,
	grade VARCHAR,
	status VARCHAR,
	note VARCHAR,
	source VARCHAR NOT NULL,
	locator VARCHAR NOT NULL,
	CHECK ((grade IS NULL) <> (status IS NULL))
);
COMMENT ON TABLE judgement IS 'Grades that inspections gave. One row an inspection and lane.';
COMMENT ON COLUMN judgement.inspection IS 'Inspection that gave it';
COMMENT ON COLUMN judgement.lane IS 'What was judged: overall, leadership, help-and-protection, children-in-care, care-leavers; under ILACS before 2023 children-in-care-and-care-leavers was one; adoption and safeguarding-board (a review beside the inspection) under SIF; safeguarding and looked-after-children under SLAC';
COMMENT ON COLUMN judgement.grade IS 'outstanding, good, requires-improvement or inadequate; null where status says why. Before SIF Ofsted''s list prints requires-improvement where the framework said adequate';
COMMENT ON COLUMN judgement.status IS 'not-applicable where the framework gives no such grade (overall, from April 2026), not-judged where Ofsted gave none; null where there is a grade';
COMMENT ON COLUMN judgement.note IS 'What another list says, where it differs';
COMMENT ON COLUMN judgement.source IS 'Where the grade is listed';
COMMENT ON COLUMN judgement.locator IS 'Sheet and cell in the source''s file';

CREATE TABLE visit_letter (
	inspection VARCHAR NOT NULL,
	looked_at VARCHAR,
	priority_actions INTEGER NOT NULL,
	priority_words VARCHAR,
	source VARCHAR NOT NULL,
	locator VARCHAR NOT NULL,
	CHECK ((priority_actions = 0) = (priority_words IS NULL))
);
COMMENT ON TABLE visit_letter IS 'What Ofsted''s letters after focused visits say, in their own words, of about half of the visits: the others'' letters are not read here. One row a visit.';
COMMENT ON COLUMN visit_letter.inspection IS 'Focused visit that the letter is of';
COMMENT ON COLUMN visit_letter.looked_at IS 'What inspectors looked at, at most fifteen words of the letter; null where it is not said in a form that is known';
COMMENT ON COLUMN visit_letter.priority_actions IS 'How many areas for priority action the letter sets; areas that it only recalls are not counted';
COMMENT ON COLUMN visit_letter.priority_words IS 'The areas for priority action, each in at most fifteen words of the letter, semicolons between; null where there are none';
COMMENT ON COLUMN visit_letter.source IS 'Collection of letters it was read from';
COMMENT ON COLUMN visit_letter.locator IS 'The letter''s file in the collection';

CREATE TABLE document (
	document VARCHAR NOT NULL,
	area VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	committee VARCHAR,
	meeting_date VARCHAR,
	title VARCHAR,
	url VARCHAR,
	read_by VARCHAR NOT NULL,
	source VARCHAR NOT NULL,
	locator VARCHAR NOT NULL
);
COMMENT ON TABLE document IS 'Pages and papers in which councils state figures. One row a document.';
COMMENT ON COLUMN document.document IS 'Id of the document';
COMMENT ON COLUMN document.area IS 'Council that speaks in it';
COMMENT ON COLUMN document.kind IS 'committee (papers of a committee), council-news, freedom-of-information or third-party-copy; only the first is minutes';
COMMENT ON COLUMN document.committee IS 'Committee that met; null where the document does not show it';
COMMENT ON COLUMN document.meeting_date IS 'Day, month or year of the meeting; null where the document does not show it';
COMMENT ON COLUMN document.title IS 'Title of the page or paper';
COMMENT ON COLUMN document.url IS 'Its address; null where that is not known';
COMMENT ON COLUMN document.read_by IS 'hand, or extractor where a program read it';
COMMENT ON COLUMN document.source IS 'Collection it was read from';
COMMENT ON COLUMN document.locator IS 'Where in the collection';

CREATE TABLE finding (
	finding VARCHAR NOT NULL,
	document VARCHAR NOT NULL,
	area VARCHAR,
	about VARCHAR NOT NULL,
	metric VARCHAR,
	value DOUBLE,
	value_low DOUBLE,
	value_high DOUBLE,
	unit VARCHAR,
	qualifier VARCHAR NOT NULL,
	precision VARCHAR,
	as_of VARCHAR,
	as_of_basis VARCHAR,
	period VARCHAR,
	scope VARCHAR,
	direction VARCHAR,
	event_type VARCHAR,
	framework VARCHAR,
	event_start VARCHAR,
	event_end VARCHAR,
	published VARCHAR,
	sequence INTEGER,
	overall VARCHAR,
	sub_judgements VARCHAR,
	event_status VARCHAR,
	fragment VARCHAR NOT NULL,
	note VARCHAR,
	locator VARCHAR NOT NULL,
	CHECK ((metric IS NULL) <> (event_type IS NULL))
);
COMMENT ON TABLE finding IS 'What councils state in documents: a claim, not an official statistic. One row a statement.';
COMMENT ON COLUMN finding.finding IS 'Id of the finding, the same after every reading';
COMMENT ON COLUMN finding.document IS 'Document that states it';
COMMENT ON COLUMN finding.area IS 'Area it is about; null where that is none of the areas here';
COMMENT ON COLUMN finding.about IS 'self for the council that speaks, national, statistical-neighbours, or a name';
COMMENT ON COLUMN finding.metric IS 'What is measured; null for an event. Not every such metric has official figures';
COMMENT ON COLUMN finding.value IS 'The number stated; null for a range, a direction or an event';
COMMENT ON COLUMN finding.value_low IS 'Lower end of a range';
COMMENT ON COLUMN finding.value_high IS 'Upper end of a range';
COMMENT ON COLUMN finding.unit IS 'Unit as stated';
COMMENT ON COLUMN finding.qualifier IS 'Part the figure plays: exact, approx, at-least, at-most, range, target, peak, comparator, previous, since, planned, hypothetical or qualitative';
COMMENT ON COLUMN finding.precision IS 'How closely it was stated, whatever part it plays';
COMMENT ON COLUMN finding.as_of IS 'Day, month or year it is about; null where the document does not say';
COMMENT ON COLUMN finding.as_of_basis IS 'Why that date; null where it was read by hand';
COMMENT ON COLUMN finding.period IS 'First and last month of a flow, with a slash between';
COMMENT ON COLUMN finding.scope IS 'Part of the service or of the children it is about; null for the whole';
COMMENT ON COLUMN finding.direction IS 'increasing, decreasing, stable, high or low, where that is said';
COMMENT ON COLUMN finding.event_type IS 'inspection, monitoring-visit, focused-visit, statutory-direction, improvement-notice, improvement-adviser or commissioner; null for a figure';
COMMENT ON COLUMN finding.framework IS 'Ofsted''s framework, where the document names it';
COMMENT ON COLUMN finding.event_start IS 'First day, month or year of the event, as stated';
COMMENT ON COLUMN finding.event_end IS 'Last day, month or year of the event, as stated';
COMMENT ON COLUMN finding.published IS 'When its report came out, as stated';
COMMENT ON COLUMN finding.sequence IS 'Number of a monitoring visit, as stated';
COMMENT ON COLUMN finding.overall IS 'Overall grade, as stated';
COMMENT ON COLUMN finding.sub_judgements IS 'Other grades as stated: lane=grade, semicolons between';
COMMENT ON COLUMN finding.event_status IS 'occurred or planned, for an event';
COMMENT ON COLUMN finding.fragment IS 'The words that carry it, at most fifteen';
COMMENT ON COLUMN finding.note IS 'What a reader must know of it';
COMMENT ON COLUMN finding.locator IS 'Where in the source or the document';

CREATE TABLE review (
	finding VARCHAR NOT NULL,
	decision VARCHAR NOT NULL,
	reason VARCHAR NOT NULL
);
COMMENT ON TABLE review IS 'What was decided of findings that needed a look. One row a finding; those without are published.';
COMMENT ON COLUMN review.finding IS 'Finding it is about';
COMMENT ON COLUMN review.decision IS 'published or withheld';
COMMENT ON COLUMN review.reason IS 'Why it was decided so';

CREATE TABLE comparison (
	finding VARCHAR NOT NULL,
	verdict VARCHAR NOT NULL,
	metric VARCHAR,
	area VARCHAR,
	period_end DATE,
	source VARCHAR,
	counted DOUBLE,
	difference DOUBLE,
	inspection VARCHAR,
	reason VARCHAR NOT NULL
);
COMMENT ON TABLE comparison IS 'Every published finding beside the nearest official figure or inspection. One row a finding.';
COMMENT ON COLUMN comparison.finding IS 'The finding';
COMMENT ON COLUMN comparison.verdict IS 'agrees, differs, other-population, other-date, other-basis, boundary, no-official-figure or no-count';
COMMENT ON COLUMN comparison.metric IS 'Official metric it stands beside, or would if a figure lay within a year';
COMMENT ON COLUMN comparison.area IS 'Area of the official figure or inspection';
COMMENT ON COLUMN comparison.period_end IS 'Last day of the official figure''s period, or the day of the inspection';
COMMENT ON COLUMN comparison.source IS 'Where the official figure or inspection was published';
COMMENT ON COLUMN comparison.counted IS 'The official figure, in its metric''s unit';
COMMENT ON COLUMN comparison.difference IS 'What was stated less what was counted; 0 inside a stated range';
COMMENT ON COLUMN comparison.inspection IS 'Inspection or visit on Ofsted''s lists that an event stands beside';
COMMENT ON COLUMN comparison.reason IS 'What the verdict rests on, in words';

CREATE TABLE screening_check (
	screening_check VARCHAR NOT NULL,
	place INTEGER NOT NULL,
	topic VARCHAR NOT NULL,
	level VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	meaning VARCHAR NOT NULL,
	method VARCHAR,
	found INTEGER NOT NULL
);
COMMENT ON TABLE screening_check IS 'Every check that this data set passed through before it was published. One row a check.';
COMMENT ON COLUMN screening_check.screening_check IS 'Id of the check';
COMMENT ON COLUMN screening_check.place IS 'Place in the order in which checks are shown';
COMMENT ON COLUMN screening_check.topic IS 'What it looks at';
COMMENT ON COLUMN screening_check.level IS 'fail (a row found stops publication, so there is none here) or advisory (a row found is published with the figures)';
COMMENT ON COLUMN screening_check.title IS 'What holds where the check finds nothing';
COMMENT ON COLUMN screening_check.meaning IS 'What a row found means for a reader';
COMMENT ON COLUMN screening_check.method IS 'How a limit was drawn; null where there is none';
COMMENT ON COLUMN screening_check.found IS 'Rows found';

CREATE TABLE screening (
	screening_check VARCHAR NOT NULL,
	item INTEGER NOT NULL,
	area VARCHAR,
	metric VARCHAR,
	period_end DATE,
	inspection VARCHAR,
	source VARCHAR,
	locator VARCHAR,
	detail VARCHAR NOT NULL,
	figures VARCHAR
);
COMMENT ON TABLE screening IS 'What the checks found and why it deserves a second look; every figure is published all the same. One row a check and row found.';
COMMENT ON COLUMN screening.screening_check IS 'Check that found it';
COMMENT ON COLUMN screening.item IS 'Number of the row within its check';
COMMENT ON COLUMN screening.area IS 'Area it is about; null where it is about none';
COMMENT ON COLUMN screening.metric IS 'Metric it is about; null where it is about none or several';
COMMENT ON COLUMN screening.period_end IS 'Last day of the period';
COMMENT ON COLUMN screening.inspection IS 'Inspection it is about';
COMMENT ON COLUMN screening.source IS 'Where the figure was published';
COMMENT ON COLUMN screening.locator IS 'Place of the figure in the source''s file';
COMMENT ON COLUMN screening.detail IS 'What is odd, in words';
COMMENT ON COLUMN screening.figures IS 'The numbers or grades that show it';
