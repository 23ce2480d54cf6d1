import { languageOf, languages } from '../../data/structure/codelists.ts'
import { breakdownNames, breakdowns } from '../../data/structure/dimensionCodes.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import type { TableFile } from '../release/tableShapes.ts'

/** What stands in a column. A column of one name says the same everywhere, unless its table says otherwise. */
export function describedColumn(file: TableFile, column: string): string {
  const said = inTable[file]?.[column] ?? anywhere[column]
  if (!said) throw new Error(`no description of column ${column} of ${file}: add a sentence to describedColumns.ts`)
  return said
}

const english = messagesOf('en')

const anywhere: Readonly<Record<string, string>> = {
  dataset: 'Code of the dataset: the folder in datasets/ that holds its figures.',
  series: 'Code of the series.',
  ref_area: 'Code of the area: an M49 code as text (076), an ISO 3166-2 code, or the code of a publisher’s own region.',
  time_period: 'Year.',
  ...Object.fromEntries(
    breakdownNames.map((name) => [
      breakdowns[name].column,
      `${english[`parameter.${name}`]}; _T where there is no breakdown.`,
    ])
  ),
  age: 'Age group; _T where there is no breakdown.',
  volunteer_type: 'Type of volunteering; _T where there is no breakdown. Types overlap: the total is never their sum.',
  goal: 'Number of the Goal.',
  obs_value: 'The figure, in the unit of its series. Empty where there is none: never a zero.',
  obs_status: 'Status of the observation, a code of CL_OBS_STATUS.',
  missing_reason: 'Why there is no figure. Empty where there is one.',
  source: 'Source that gives the figure, in the publisher’s own code or as an address.',
  time_detail: 'The time that the figure covers, as printed, where it is not the calendar year.',
  original_value: 'The value as the publisher prints it, where it is no plain number.',
  lower: 'Lower bound, where the publisher gives one.',
  upper: 'Upper bound, where the publisher gives one.',
  comment: 'A code for what must be said of this cell, with an argument after a colon where it takes one.',
  area_group: 'Code of the group: an M49 region or our code for another group.',
  classification: 'The classification that the group belongs to.',
  position: 'Place in the default order.',
  language: 'Language of the text.',
  name: 'Name.',
  title: 'Title.',
  ...Object.fromEntries(languages.map((code) => [code, `Name in ${languageOf[code].english}.`])),
  iso: 'ISO 3166-1 alpha-3 code. Empty where there is none.',
  iso2: 'ISO 3166-1 alpha-2 code. Empty where there is none.',
  sub_region: 'M49 sub-region of the area. Empty where it lies in none.',
  latitude: 'Degrees north of the equator.',
  longitude: 'Degrees east of Greenwich.',
  level: 'What the area is: the world, a publisher’s region, or a part of a country.',
  parent:
    'Area that it lies in: a country, or a part of one, as a département of France lies in a région. Empty for what is no part.',
  own_name: 'What a part of a country is called there, where that is in none of the six languages.',
  own_language: 'Language of that name, ISO 639.',
  theme: 'Theme of the Global Technical Meeting 2020.',
  kind: 'What the series counts, which decides what may be done with it.',
  unit_measure: 'Unit.',
  unit_mult: 'Power of ten by which a figure is multiplied to be in its unit.',
  decimals: 'Decimals to show.',
  denominator: 'Series to divide by for the measure per 1,000. Empty where that makes no sense.',
  scope: 'Where there is a figure or a reason: in every country and year of 2016–2020, or where the publisher looks.',
  recipe: 'How its figures are computed from those of the other series.',
  input: 'Series that its figures are computed from.',
  definition: 'What the series counts, in our own words.',
  target: 'Target of the Goal. Empty where it is the Goal as a whole.',
  basis: 'On whose word the figure is tied to the Goal.',
  reason: 'Why.',
  sentence: 'A sentence for the reader.',
  practice: 'Code of the practice.',
  goals: 'Numbers of the Goals, with a space between.',
  figure: 'The figure of the practice, in the unit of its text. Empty where it has none.',
  source_title: 'Title of the source.',
  source_language: 'Language of that title, ISO 639.',
  publisher: 'Who published it.',
  address: 'Where it stands.',
  trust: 'Grade of the source: the publisher’s own, a copy of it, or a third party.',
  summary: 'What was done.',
  unit: 'What the figure counts. Empty where there is none.',
  caution: 'What to beware of with this practice. Empty where there is nothing.',
  colour: 'Colour of the Goal.',
  field: 'Field of the method.',
  value: 'Code of what is known. Empty where it is unknown.',
  certainty: 'How surely it is known.',
  original_area: 'Area, in the publisher’s own code or words.',
  original_series: 'Series, in the publisher’s own code or words.',
  figures: 'How many figures it has.',
  survey: 'The measurement programme that the figures are of: a survey, a register, an organizer’s count.',
  measured: 'What is measured: series of one code measure one thing. Empty where no other series does.',
  holds: 'What the address is: the page that holds the figure, all that is known of it (its site), or its publisher.',
  copy: 'The copy of the publisher’s document in which the figure was read. Empty where it is the page itself.',
  date_read: 'Day on which it was read there.',
  note_source: 'Note on the source, in the publisher’s own code.',
  note_indicator: 'Notes on the indicator, in the publisher’s own codes.',
}

const inTable: Partial<Record<TableFile, Readonly<Record<string, string>>>> = {
  'observations.csv': {
    goal: 'Number of the Goal where the publisher gives figures Goal by Goal; _T where there is no breakdown.',
  },
  'areas/memberships.csv': {
    time_period:
      'Year that the membership is held for. Filters and totals take 2020 in every year; the relation with a Goal’s score takes the income group of its own year.',
  },
  'areas/positions.csv': { source: 'Where the position is from.' },
  'areas/other_areas.csv': { dataset: 'Dataset whose publisher drew the region. Empty where nobody did.' },
  'datasets/dataset_text.csv': {
    version: 'Version in this language. Empty where the version of the dataset itself is said.',
    licence: 'Licence in this language. Empty where that of the dataset itself is said, if it has one.',
  },
  'series/caveats.csv': {
    series: 'Series that it holds for. Empty where it holds for the whole dataset.',
    position: 'Place among the sentences of its dataset or series.',
  },
  'series/series.csv': {
    volunteer_type: 'The type of volunteering that the whole series is of; _T where its rows say which.',
  },
  'surveys/sources.csv': {
    source: 'Source that it holds for. Empty where it holds for the whole dataset.',
    time_period: 'Year that it holds for. Empty where it holds for every year.',
    certainty: 'How surely the survey is known. Empty where none is named.',
  },
  'surveys/methods.csv': {
    volunteer_type: 'Type of volunteering that it holds for. Empty where it holds for every type.',
    address: 'The page that says so. Empty where it is inferred without one.',
  },
  'method.csv': {
    source: 'Source that it holds for. Empty where it holds for the whole dataset.',
    time_period: 'Year that it holds for. Empty where it holds for every year.',
  },
  'practices/practices.csv': {
    ref_area: 'M49 code of the area. Empty where the practice is of a region or of the world.',
    area_group: 'Group that the practice is of. Empty where it is of an area or of the world.',
  },
  'practices/practice_text.csv': { title: 'Title in this language.' },
  'set_aside.csv': { series: 'Code of the series, in ours where there is one.' },
}
