import { z } from 'zod'
import {
  addressHold,
  areaLevels,
  basis,
  certainty,
  classification,
  kind,
  type Language,
  language,
  languages,
  methodField,
  recipe,
  scope,
  theme,
  unitMeasure,
  volunteerType,
} from '../../data/structure/codelists.ts'
import { goalCode, groupCode, refArea, seriesCode, year } from '../../data/structure/codes.ts'
import { each, laterBreakdowns } from '../../data/structure/dimensionCodes.ts'
import { observation, observationKey } from '../../data/structure/observation.ts'
import { observationColumns } from '../datasets/evidenceFiles.ts'
import type { TableShape } from './tableShape.ts'

const text = z.string()
const optional = z.nullable(text)
const isoLanguage = text.regex(/^[a-z]{2,3}$/, 'a language has two or three letters, e.g. ja')
/** Empty stands for "all": every series, every source. */
const orAll = optional.transform((cell) => cell ?? '')
const whole = z.int()
/** Empty stands for every year. */
const volunteerTypeOrAll = z.nullable(volunteerType).transform((cell) => cell ?? '')
const yearOrEvery = z.nullable(year).transform((cell) => cell ?? 0)
const figure = z.number().nullable()
const goalList = text.regex(/^([1-9]|1[0-7])( ([1-9]|1[0-7]))*$/, 'goals are numbers from 1 to 17 with a space between')
const latitude = degrees(90, 'latitude')
const longitude = degrees(180, 'longitude')
const isNumber = new Set<unknown>([whole, year, yearOrEvery, figure, latitude, longitude])
const practiceCode = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a practice code looks like gp1-01')
const textIn = (columns: readonly Language[]) =>
  Object.fromEntries(columns.map((column) => [column, text])) as Record<Language, typeof text>

/** The shape of every table, by file; those of a dataset by the name inside its folder. */
export const tableShapes = {
  'goals/goals.csv': shape(
    { goal: goalCode, position: whole, colour: text.regex(/^#[0-9A-F]{6}$/, 'a colour looks like #E5243B') },
    ['goal']
  ),
  'goals/goal_text.csv': shape({ goal: goalCode, language, name: text, title: text }, ['goal', 'language']),
  'areas/areas.csv': shape(
    {
      refArea,
      iso: z.nullable(text.regex(/^[A-Z]{3}$/, 'an ISO code has three letters, e.g. KEN')),
      iso2: z.nullable(text.regex(/^[A-Z]{2}$/, 'an ISO code has two letters, e.g. KE')),
      subRegion: orAll,
      position: whole,
      ...textIn(languages),
    },
    ['refArea']
  ),
  'areas/other_areas.csv': shape(
    {
      refArea,
      level: z
        .enum(areaLevels)
        .exclude(['country'], 'world, publisher or subnational: countries stand in areas/areas.csv'),
      parent: z.nullable(refArea),
      dataset: optional,
      ...textIn(languages.toSorted()),
      ownName: optional,
      ownLanguage: z.nullable(isoLanguage),
    },
    ['refArea'],
    ['ownName', 'ownLanguage']
  ),
  'areas/positions.csv': shape({ refArea, latitude, longitude, source: text }, ['refArea']),
  'areas/area_groups.csv': shape({ areaGroup: groupCode, classification, position: whole }, ['areaGroup']),
  'areas/area_group_text.csv': shape({ areaGroup: groupCode, language, name: text }, ['areaGroup', 'language']),
  'areas/m49_group_text.csv': shape({ areaGroup: groupCode, language, name: text }, ['areaGroup', 'language']),
  'areas/memberships.csv': shape({ areaGroup: groupCode, refArea, timePeriod: year }, [
    'areaGroup',
    'refArea',
    'timePeriod',
  ]),
  'series/series.csv': shape(
    {
      series: seriesCode,
      dataset: text,
      theme,
      kind,
      unitMeasure,
      unitMult: whole,
      decimals: whole,
      denominator: optional,
      position: whole,
      scope: z.nullable(scope).transform((cell) => cell ?? 'areas'),
      measured: z.nullable(text.regex(/^[a-z][a-z0-9_]*$/, 'what is measured is in lower case, e.g. volunteer_rate')),
      volunteerType: z.nullable(volunteerType).transform((cell) => cell ?? '_T'),
    },
    ['series'],
    ['scope', 'measured', 'volunteerType']
  ),
  'series/recipes.csv': shape({ series: seriesCode, recipe, input: seriesCode }, ['series']),
  'series/series_text.csv': shape({ series: seriesCode, language, name: text, definition: text }, [
    'series',
    'language',
  ]),
  'series/tags.csv': shape({ series: seriesCode, goal: goalCode, target: optional, basis }, ['series', 'goal']),
  'series/tag_text.csv': shape({ series: seriesCode, goal: goalCode, language, reason: text }, [
    'series',
    'goal',
    'language',
  ]),
  'series/caveats.csv': shape({ dataset: text, series: orAll, position: whole, language, sentence: text }, [
    'dataset',
    'series',
    'position',
    'language',
  ]),
  'datasets/dataset_text.csv': shape(
    { dataset: text, language, publisher: text, title: text, version: optional, licence: optional },
    ['dataset', 'language']
  ),
  'practices/practices.csv': shape(
    {
      practice: practiceCode,
      theme,
      refArea: z.nullable(refArea),
      areaGroup: z.nullable(groupCode),
      timePeriod: year,
      goals: goalList,
      basis,
      figure,
      sourceTitle: text,
      sourceLanguage: isoLanguage,
      publisher: text,
      address: z.url('an address looks like https://hlpf.un.org'),
      trust: z.enum(['A', 'B', 'C'], 'a grade of trust is A, B or C'),
    },
    ['practice']
  ),
  'practices/practice_text.csv': shape(
    { practice: practiceCode, language, title: text, summary: text, unit: optional, caution: optional },
    ['practice', 'language']
  ),
  'surveys/sources.csv': shape(
    {
      dataset: text,
      source: orAll,
      timePeriod: yearOrEvery,
      survey: optional,
      certainty: z.nullable(certainty),
      address: z.nullable(z.url('an address looks like https://hlpf.un.org')),
      holds: addressHold,
      copy: optional,
      dateRead: z.iso.date('a date looks like 2026-11-23'),
    },
    ['dataset', 'source', 'timePeriod']
  ),
  'surveys/methods.csv': shape(
    {
      survey: text,
      volunteerType: volunteerTypeOrAll,
      field: methodField,
      value: optional,
      certainty,
      address: optional,
    },
    ['survey', 'volunteerType', 'field']
  ),
  'method.csv': shape(
    { source: orAll, timePeriod: yearOrEvery, field: methodField, value: optional, certainty },
    ['source', 'timePeriod', 'field'],
    ['timePeriod']
  ),
  'set_aside.csv': shape(
    { originalArea: text, timePeriod: year, series: seriesCode, originalValue: optional, reason: text },
    ['originalArea', 'timePeriod', 'series']
  ),
  'left_out.csv': shape({ originalSeries: text, figures: whole, reason: text }, ['originalSeries']),
  'notes.csv': shape({ source: text, timePeriod: year, noteSource: optional, noteIndicator: optional }, [
    'source',
    'timePeriod',
  ]),
  'observations.csv': {
    columns: observationColumns,
    numbers: ['timePeriod', 'obsValue', 'lower', 'upper'],
    key: observationKey,
    optional: laterBreakdowns,
    absent: each(laterBreakdowns, () => '_T'),
    // Flag and survey are no columns: they are set when a release is built.
    schema: z.preprocess((row) => ({ ...(row as object), flag: null, survey: null }), observation),
    repeating: {
      deciding: ['obsStatus', 'missingReason'],
      free: ['obsValue', 'lower', 'upper'],
      beside: { flag: null, survey: null },
    },
  } satisfies TableShape<z.infer<typeof observation>>,
} as const

export type TableFile = keyof typeof tableShapes
export type RowOf<File extends TableFile> = z.infer<(typeof tableShapes)[File]['schema']>

function degrees(most: number, name: string) {
  const said = `a ${name} lies between -${most} and ${most} degrees`
  return z.number().min(-most, said).max(most, said)
}

function shape<Shape extends z.core.$ZodLooseShape>(
  fields: Shape,
  key: readonly (keyof Shape & string)[],
  optional: readonly (keyof Shape & string)[] = []
) {
  const unique = Object.keys(fields).filter(
    (column) => ['position', 'iso', 'iso2'].includes(column) && !key.includes(column)
  )
  type Row = z.infer<z.ZodObject<Shape>>
  const columns = Object.keys(fields) as (keyof Row & string)[]
  const numbers = columns.filter((column) => isNumber.has(fields[column]))
  return { columns, numbers, key, unique, optional, schema: z.object(fields) } as unknown as TableShape<Row>
}
