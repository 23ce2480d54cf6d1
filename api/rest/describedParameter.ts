import * as z from 'zod'
import { releaseCode } from '../../data/structure/codes.ts'
import { breakdownNames, each } from '../../data/structure/dimensionCodes.ts'
import { wordingIn } from '../wordingIn.ts'
import { type Described, isList } from './parametersOf.ts'

interface Said {
  schema: Described
  isPath: boolean
  isRequired: boolean
  example: string | null | undefined
}

/** Every address may name the release that it means. */
export const describedRelease = z.toJSONSchema(releaseCode) as Described

/** One parameter as OpenAPI says it. */
export function describedParameter(name: string, { schema: whole, isPath, isRequired, example }: Said) {
  const { $schema, ...schema } = whole
  return {
    name,
    in: isPath ? 'path' : 'query',
    required: isPath || isRequired,
    description: parameterWords[name] ?? name,
    schema,
    ...(isList(schema) && { style: 'form', explode: false }),
    ...(example && { example: exampleValue(example, schema) }),
  }
}

function exampleValue(example: string, schema: Described): unknown {
  if (isList(schema)) return example.split(',')
  return schema.type === 'integer' ? Number(example) : example
}

/** What each parameter means, in English; a test fails where one has no words. */
export const parameterWords: Record<string, string> = {
  language: 'The language of names and sentences.',
  release: 'The release that the answer is made from, of those at /api/releases; else the last.',
  from: 'The earlier release, as /api/releases names it.',
  series: 'Codes of series.',
  areas: 'M49 codes of countries and areas, or codes of our own, e.g. 404,400 or US-CA. None named are all.',
  area: 'An ISO or M49 code, a code of our own such as US-CA, or that of a group.',
  group: 'Groups of areas: within one classification in any group named, across classifications in each.',
  goal: 'Goals from 1 to 17: whose figures, of a series that has figures by Goal; else the link by which series and practices are chosen.',
  theme: 'Themes of the Global Technical Meeting 2020.',
  startPeriod: 'First year. A year outside 2016–2020 that no table holds is a gap with the reason outside_release.',
  endPeriod: 'Last year.',
  timePeriod: 'The year.',
  ...each(breakdownNames, (name) => `${wordingIn('en').say(`parameter.${name}`)}; _T is no breakdown.`),
  by: 'By what people are told apart: age, or sex.',
  volunteerType: 'Organisation-based or direct volunteering; _T is no breakdown.',
  measure: 'The figure as published, per 1,000 people, or as an index with its first year at 100.',
  tags: 'The basis of the link to a Goal.',
  sort: 'The order of lines: a key, with a minus for descending.',
  view: 'The view of the explorer in which the selection opens.',
  beside:
    'What stands on the other axis of a scatter: the code of another series, or INCOME_GROUP. Where none is named, the scores of the Goals.',
  panelScale: 'Whether small charts side by side share one scale, or each has its own.',
  layout: 'Cards or a list, where things that are no figures stand.',
  show: 'All lines, or those with a figure in some year.',
  across: 'What stands in the columns of a table.',
  columns: 'The columns of a table, in order.',
  status: 'Lines in which some year has one of these statuses or flags.',
  text: 'Words to look for.',
  aggregate: 'Whose figures a group as a whole holds.',
  comparableWith:
    'The figure with which lines must be comparable: its key with dots between, its Goal last where it is of one.',
  levels: 'Levels of areas.',
  kind: 'Kinds of what is looked for. None named are all.',
  most: 'How many hits to list at most; a few of each kind are listed beyond it.',
  one: 'A figure: series, area, year, sex, age and type of volunteering with dots between, and the Goal where it is of one.',
  other: 'The figure that it is held against, written likewise.',
  reporterRule: 'Whose figures an aggregate holds: of areas that report in every year, or of whoever did that year.',
  refArea: 'The M49 code of an area.',
  practice: 'The code of a practice.',
  dataset: 'The code of a dataset.',
}
