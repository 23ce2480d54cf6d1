-- The tables of a release. Built once, then only read.
create table release (
  release text primary key,
  version text not null,
  content_hash text not null check (length(content_hash) = 64)
);

create table goal (
  goal text primary key,
  position integer not null,
  colour text not null check (colour glob '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]')
);
create table goal_text (
  goal text not null references goal,
  language text not null,
  name text not null,
  title text not null,
  primary key (goal, language)
) without rowid;

create table dataset (
  dataset text primary key,
  -- Null where each figure has a page of its own.
  address text,
  version text not null,
  date_accessed text not null,
  licence text,
  licence_address text,
  -- open, stated, not_stated, or none: all rights reserved, which is in no release for everybody.
  terms text not null default 'not_stated'
);
create table dataset_text (
  dataset text not null references dataset,
  language text not null,
  publisher text not null,
  title text not null,
  -- Null where the words of the dataset itself hold in this language, too.
  version text,
  licence text,
  primary key (dataset, language)
) without rowid;

create table geographic_area (
  ref_area text primary key check (length(ref_area) >= 3),
  iso text unique,
  iso2 text unique,
  -- Empty where the area lies in none, and for everything that is no country.
  sub_region text not null,
  position integer not null unique,
  -- country, world, publisher or subnational: only countries are members of groups and enter aggregates.
  level text not null,
  parent text references geographic_area deferrable initially deferred,
  -- Whose region it is, where a publisher drew it.
  dataset text references dataset,
  -- What a part of a country is called there, where that is in none of the six languages; and in which.
  own_name text,
  own_language text,
  check (level <> 'country' or (parent is null and dataset is null)),
  check (level = 'subnational' or (own_name is null and parent is null)),
  check ((own_name is null) = (own_language is null))
);
create table geographic_area_text (
  ref_area text not null references geographic_area,
  language text not null,
  name text not null,
  primary key (ref_area, language)
) without rowid;

-- Where an area's dot stands on a map. A region has no one place, and none here.
create table area_position (
  ref_area text primary key references geographic_area,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  source text not null check (source <> '')
) without rowid;

create table area_group (
  area_group text primary key,
  classification text not null,
  position integer not null
);
create table area_group_text (
  area_group text not null references area_group,
  language text not null,
  name text not null,
  primary key (area_group, language)
) without rowid;
create table membership (
  area_group text not null references area_group,
  ref_area text not null references geographic_area,
  time_period integer not null,
  primary key (area_group, ref_area, time_period)
) without rowid;

create table series (
  series text primary key,
  dataset text not null references dataset,
  theme text not null,
  kind text not null,
  unit_measure text not null,
  unit_mult integer not null,
  decimals integer not null,
  denominator text,
  position integer not null unique,
  -- areas: a figure or a reason for every country and year of the period; own: only what its publisher covers.
  scope text not null,
  -- By how much its figures commonly move from year to year: the room that a rank is given. Computed; null where unknown.
  rank_tolerance double precision,
  -- What is measured, in whatever series: figures of two series may measure one thing.
  measured text not null,
  -- The type of volunteering that the whole series is of; _T where its rows say which.
  volunteer_type text not null,
  -- How its figures are computed here, and from which series; null where a publisher gives them.
  recipe text,
  input text references series deferrable initially deferred,
  check ((recipe is null) = (input is null))
);
create table series_text (
  series text not null references series,
  language text not null,
  name text not null,
  definition text not null,
  primary key (series, language)
) without rowid;

create table caveat (
  dataset text not null references dataset,
  -- Empty where it holds for every series of the dataset.
  series text not null,
  position integer not null,
  language text not null,
  sentence text not null,
  primary key (dataset, series, position, language)
) without rowid;

create table method (
  dataset text not null references dataset,
  -- Empty where it holds for every source of the dataset.
  source text not null,
  -- 0 where it holds for every year.
  time_period integer not null,
  field text not null,
  value text,
  certainty text not null,
  primary key (dataset, source, time_period, field),
  check ((value is null) = (certainty = 'unknown'))
) without rowid;

-- Where figures were read, and of which survey they are.
create table source (
  dataset text not null references dataset,
  -- Empty where it holds for every source of the dataset.
  source text not null,
  -- 0 where it holds for every year.
  time_period integer not null,
  survey text,
  certainty text,
  address text,
  -- figure: the address holds the figure; site: all that is known is the site; publisher: the figure was read in a copy.
  holds text not null,
  copy text,
  date_read text not null,
  primary key (dataset, source, time_period),
  check ((survey is null) = (certainty is null))
) without rowid;

-- How a survey asks, on whatever pages its figures stand. An empty type is every type of volunteering.
create table survey_method (
  survey text not null,
  volunteer_type text not null,
  field text not null,
  value text,
  certainty text not null,
  -- The page that says so.
  address text,
  primary key (survey, volunteer_type, field),
  check ((value is null) = (certainty = 'unknown')),
  check (certainty <> 'stated' or address is not null)
) without rowid;

create table tag (
  series text not null references series,
  goal text not null references goal,
  target text,
  basis text not null,
  primary key (series, goal)
) without rowid;
create table tag_text (
  series text not null,
  goal text not null,
  language text not null,
  reason text not null,
  primary key (series, goal, language),
  foreign key (series, goal) references tag
) without rowid;

create table observation (
  dataset text not null references dataset,
  series text not null references series,
  ref_area text not null references geographic_area,
  time_period integer not null,
  /* a column of codes for each dimension */
  obs_value double precision,
  obs_status text not null,
  missing_reason text,
  flag text,
  source text,
  -- The measurement programme that the figure is of, on whatever page it was read.
  survey text,
  time_detail text,
  original_value text,
  lower double precision,
  upper double precision,
  comment text,
  primary key (series, ref_area, time_period, /* the dimensions */, dataset),
  check ((obs_value is null) = (missing_reason is not null)),
  check (obs_value is null or source is not null)
) without rowid;

-- What we could not serve, as its publisher gave it, and why.
create table set_aside (
  dataset text not null references dataset,
  original_area text not null,
  time_period integer not null,
  series text not null,
  original_value text,
  reason text not null,
  primary key (dataset, original_area, time_period, series)
) without rowid;

create table practice (
  practice text primary key,
  theme text not null,
  ref_area text references geographic_area,
  area_group text references area_group,
  time_period integer not null,
  -- Codes with a space between.
  goals text not null,
  basis text not null,
  figure double precision,
  source_title text not null,
  -- Language of that title, ISO 639.
  -- Null in a release from before it was known.
  source_language text,
  publisher text not null,
  address text not null,
  trust text not null
);
create table practice_text (
  practice text not null references practice,
  language text not null,
  title text not null,
  summary text not null,
  -- What the figure counts; there exactly where there is a figure.
  unit text,
  caution text,
  primary key (practice, language)
) without rowid;

-- Releases before this one whose manifest is kept, and how this one differs from them. No part of the content's hash.
create table former_release (release text primary key);
create table former_difference (
  release text not null references former_release,
  position integer not null,
  dataset text not null,
  -- Empty where it is about the whole dataset.
  series text not null,
  -- Empty where it is about the whole series; the year is then 0.
  ref_area text not null,
  time_period integer not null,
  /* a column of codes for each dimension */
  change text not null,
  row_count integer not null,
  -- How it reads, in English.
  said text not null,
  primary key (release, position)
) without rowid;
