import { z } from 'zod'
import {
  basis,
  certainty,
  classification,
  kind,
  language,
  languages,
  methodField,
  theme,
  unitMeasure,
} from '../../data/structure/codelists.ts'
import { goalCode, groupCode, refArea, seriesCode, year } from '../../data/structure/codes.ts'
import { observation } from '../../data/structure/observation.ts'
import { observationColumns } from '../datasets/evidenceFiles.ts'
import type { TableShape } from './tableShape.ts'

const text = z.string()
const optional = z.nullable(text)
/** Empty stands for "all": every series, every source. */
const orAll = optional.transform((cell) => cell ?? '')
const whole = z.int()
const textIn = (columns: readonly string[]) => Object.fromEntries(columns.map((column) => [column, text]))

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
      subRegion: orAll,
      position: whole,
      ...(textIn(languages) as Record<(typeof languages)[number], typeof text>),
    },
    ['refArea']
  ),
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
    },
    ['series']
  ),
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
  'datasets/dataset_text.csv': shape({ dataset: text, language, publisher: text, title: text }, [
    'dataset',
    'language',
  ]),
  'method.csv': shape({ source: orAll, field: methodField, value: optional, certainty }, ['source', 'field']),
  'set_aside.csv': shape(
    { originalArea: text, timePeriod: year, series: seriesCode, originalValue: optional, reason: text },
    ['originalArea', 'timePeriod', 'series']
  ),
  'left_out.csv': shape({ originalSeries: text, figures: whole, reason: text }, ['originalSeries']),
  'observations.csv': {
    columns: observationColumns,
    numbers: ['timePeriod', 'obsValue', 'lower', 'upper'],
    key: ['dataset', 'series', 'refArea', 'timePeriod', 'sex', 'age', 'volunteerType', 'goal'],
    // The flag is no column: it is computed when a release is built.
    schema: z.preprocess((row) => ({ ...(row as object), flag: null }), observation),
  } satisfies TableShape<z.infer<typeof observation>>,
} as const

export type TableFile = keyof typeof tableShapes
export type RowOf<File extends TableFile> = z.infer<(typeof tableShapes)[File]['schema']>

function shape<Shape extends z.core.$ZodLooseShape>(fields: Shape, key: readonly (keyof Shape & string)[]) {
  const unique = Object.keys(fields).filter((column) => ['position', 'iso'].includes(column) && !key.includes(column))
  type Row = z.infer<z.ZodObject<Shape>>
  const columns = Object.keys(fields) as (keyof Row & string)[]
  const numbers = columns.filter((column) => fields[column] === whole || fields[column] === year)
  return { columns, numbers, key, unique, schema: z.object(fields) } as unknown as TableShape<Row>
}
