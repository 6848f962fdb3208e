-- Base tables of the store, with all its rules about nulls and values. What a store of a nation's size keeps once more
-- (known_cell, cell_by_indicator, report_year, report_town and province_year, which are views elsewhere) has none of its
-- own: it is only ever filled from these. Base tables are written at once, one transaction a report or act, and can be made again from
-- archive and journal at any time. Closed lists are varchar with a check, spelled as in the contracts.

create table store_version (
  schema_version varchar not null,          -- hash of these two files
  rule_version varchar not null,            -- of the reading that filled the store
  built_at timestamp not null,
  applied bigint not null                   -- last line of the journal that stands in the store
);

create table division (
  code varchar primary key,                 -- 2, 4, 6 or 9 digits
  level varchar not null check (level in ('province', 'city', 'county', 'township')),
  name varchar not null,
  parent varchar,                           -- code of the level above that exists
  province varchar not null,                -- codes of the levels this division lies in, itself included
  city varchar,
  county varchar,
  kind varchar,                             -- 镇, 乡, 街道 … of a township
  until integer,                            -- last year of a former division
  successor varchar,                        -- code of what a former division became
  fictional boolean not null
);

create table indicator (
  code varchar primary key,
  theme varchar not null,
  tier integer not null,
  zh varchar not null,
  en varchar not null,
  unit varchar not null,
  unit_class varchar not null,              -- class of the usual unit
  kind varchar not null,
  summable boolean not null,
  judged varchar not null,
  position integer not null                 -- order in the catalogue
);

create table report (
  hash varchar primary key,                 -- SHA-256 of the original's bytes
  sequence bigint not null,                 -- line of the journal that brought it
  name varchar not null,                    -- file name without folders
  source_address varchar,
  format varchar not null,
  characters integer not null,              -- UTF-16 units of source_text
  source_text varchar not null,
  text_fingerprint varchar not null,        -- of the normalised text: mirrors and re-posts share it
  imported_at timestamp not null,
  imported_by varchar not null,
  township varchar,                         -- division code, null when unknown
  place_basis varchar not null,
  place_confidence double not null,
  place_candidates varchar not null,        -- codes, comma separated
  year integer,                             -- null when unknown
  year_basis varchar not null,
  year_candidates varchar not null,         -- comma separated
  period_end date,                          -- set when the report covers only part of the year
  stated_date date,
  identified boolean not null,              -- place and year are known without rivals
  decided boolean not null,                 -- a person settled place, year or standing
  preferred boolean not null,               -- a person settled that it stands against its rivals
  status varchar not null check (status in ('current', 'in_doubt', 'duplicate', 'superseded', 'withdrawn')),
  same_as varchar,                          -- the report this one repeats or gave way to
  fictional boolean not null
);

create table observation (
  id bigint primary key,
  report varchar,                           -- null when it came from a table
  table_row bigint,                         -- row of extracted_row when it came from a table
  township varchar,
  year integer,
  indicator varchar not null,
  value decimal(24, 6) not null,            -- base unit: plain counts, percent, yuan
  unit varchar not null,
  unit_class varchar not null,
  qualifier varchar not null,
  scope varchar not null,
  scope_said boolean not null,              -- false for a whole that was merely not said
  facet varchar not null,                   -- empty for the headline
  state varchar not null,
  period varchar not null,
  evidence_start integer not null,
  evidence_end integer not null,
  evidence_text varchar not null,
  rule varchar not null,
  confidence double not null,
  decided boolean not null,                 -- a person confirmed or set it
  charted boolean not null,                 -- false for findings kept but never charted
  doubts varchar not null default ''        -- what makes the figure less sure than usual, the weightiest first, comma separated
);

create table report_check (
  report varchar not null,
  kind varchar not null,
  verdict varchar not null check (verdict in ('passes', 'fails')),
  says varchar not null,
  indicators varchar not null,              -- codes, comma separated
  scope varchar not null,
  evidence varchar not null                 -- JSON array of {start, end, text} and, where it is another one, report
);

-- What a report says of its figures as against the year before; checked against the report of that year.
create table report_comparison (
  report varchar not null,
  indicator varchar not null,
  scope varchar not null,
  facet varchar not null,
  unit varchar not null,
  unit_class varchar not null,
  kind varchar not null check (kind in ('level', 'difference', 'percent')),
  value decimal(24, 6) not null,            -- below zero for a decrease
  step decimal(24, 6) not null,             -- one in the last place written
  qualifier varchar not null,
  evidence_start integer not null,
  evidence_end integer not null,
  evidence_text varchar not null
);

-- How large a report says its township is; background, never mixed with the table population.
create table report_context (
  report varchar not null,
  kind varchar not null check (kind in ('area', 'population', 'registered', 'resident')),
  value decimal(24, 6) not null,
  unit varchar not null,                    -- 人, or a measure of area as written
  qualifier varchar not null,
  evidence_start integer not null,
  evidence_end integer not null,
  evidence_text varchar not null
);

create table decision (
  sequence bigint primary key,              -- line of the journal
  decided_at timestamp not null,
  decided_by varchar not null,
  kind varchar not null,
  report varchar not null,
  content varchar not null,                 -- the act as JSON
  in_force boolean not null                 -- false once it was undone
);

-- A decision and what the rules read at the same place now, where the two differ.
create table decision_difference (
  sequence bigint not null,                 -- of the decision
  report varchar not null,
  indicator varchar not null,
  scope varchar not null,
  facet varchar not null,
  decided_value decimal(24, 6),             -- null when the decision is that there is none
  read_value decimal(24, 6)                 -- null when nothing is read there any more
);

create table extracted_row (
  id bigint primary key,
  source_title varchar not null,
  source_address varchar not null,
  file varchar not null,
  line integer not null,
  loaded_at timestamp not null
);

-- Frozen documents; each lies in the archive.
create table briefing (
  id varchar primary key,                   -- what its address ends with
  title varchar not null,
  made_at timestamp not null,
  made_by varchar not null,
  hash varchar not null                     -- of the document in the archive
);

create table ingest_run (
  id varchar primary key,
  started_at timestamp not null,
  ended_at timestamp,
  started_by varchar not null,
  stored integer not null,                  -- counts are there once the run has ended
  unchanged integer not null,
  failed integer not null
);

create table ingest_outcome (
  run varchar not null,
  name varchar not null,
  outcome varchar not null check (outcome in ('stored', 'unchanged', 'failed')),
  reason varchar not null,                  -- key of a message, empty when stored
  detail varchar not null,
  report varchar
);

create table population (
  township varchar not null,
  year integer not null,
  people bigint not null,
  kind varchar not null check (kind in ('resident', 'registered')),
  id bigint not null                        -- line of the journal and of the file it came from
);

-- Medians and quartiles of a province, or of everything real (an empty place), kept by a store of a nation's size only.
-- A year that is missing is computed when it is asked for.
create table place_spread (
  place varchar not null,
  indicator varchar not null,
  scope varchar not null,
  year integer not null,
  stated integer not null,                  -- townships that state it, at whatever scope
  comparable integer not null,
  confirmed integer not null,
  total decimal(38, 6),                     -- null, as the rest, when none is comparable
  least double,
  lower_quartile double,
  median double,
  upper_quartile double,
  most double,
  deviation double                          -- median absolute deviation
);

-- One row for each township, year, indicator, scope and unit class that a current report (or a loaded table) states.
-- What is not stated has no row: not_reported and no_report are told by report_year and its absence.
create table cell (
  township varchar not null,
  year integer not null,
  indicator varchar not null,
  scope varchar not null,
  unit_class varchar not null,
  state varchar not null,                   -- reported, reported_zero, qualified_zero, joint, parts_only, in_doubt
  value decimal(24, 6),                     -- null for parts_only and in_doubt
  unit varchar not null,
  qualifier varchar not null,
  grade varchar not null,                   -- A to D
  confidence double not null,
  decided boolean not null,
  observation bigint not null,              -- the observation shown
  report varchar,
  period_end date,
  province varchar not null,
  city varchar,
  county varchar,
  fictional boolean not null
);
