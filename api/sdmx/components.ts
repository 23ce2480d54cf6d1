import { languages } from '../../data/structure/codelists.ts'
import {
  type Dimension,
  dimensions,
  each,
  firstDimensions,
  laterBreakdowns,
} from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import { inEveryLanguage } from '../../data/wording/inEveryLanguage.ts'
import type { MessageKey } from '../../data/wording/messages.ts'
import { columnWords } from '../downloads/columnWords.ts'
import { wordingIn } from '../wordingIn.ts'
import type english from './messages/en.json'

/** What SDMX calls a text in several languages. */
export type Names = Record<string, string>

/** An observation with what its series says of it. */
export type SdmxRow = Observation & { unitMeasure: string; unitMult: number; decimals: number }

/** A dimension, the measure or an attribute of our data structure. */
export interface Component {
  id: string
  /** How it stands in a row; none for the frequency, which is the same for all. */
  of?: keyof SdmxRow
  kind: 'dimension' | 'time' | 'measure' | 'attribute'
  type: 'code' | 'text' | 'integer' | 'number'
  /** The list that its codes are of. */
  codelist?: string
  /** Whether it says the same of every observation of an indicator. */
  isOfSeries?: true
  isMandatory?: true
  names: Names
  descriptions?: Names
}

export const words = await inEveryLanguage<typeof english>((language) => import(`./messages/${language}.json`))

const inAll = (key: keyof typeof english): Names => each(languages, (language) => words[language][key])
/** A message in every language; in English where a language has none. */
export const saidInAll = (key: MessageKey): Names =>
  each(languages, (language) => {
    const wording = wordingIn(language)
    return (wording.has(key) ? wording : wordingIn('en')).say(key)
  })

/** What a column of our files holds says what a component is. */
function descriptionsOf(column: string): Pick<Component, 'descriptions'> {
  const key = `column.${column}` as keyof (typeof columnWords)['en']
  return columnWords.en[key] ? { descriptions: each(languages, (language) => columnWords[language][key]) } : {}
}

const dimensionOf = (name: Dimension): Component => {
  const { column } = dimensions[name]
  const id = column.toUpperCase()
  return {
    ...{ id, of: name, kind: 'dimension', type: 'code', codelist: `CL_${id}`, ...descriptionsOf(column) },
    get names() {
      return saidInAll(`parameter.${name}` as MessageKey)
    },
  }
}

/** In the order of the key. What is broken down by later stands behind all that was there before, as in files. */
export const keyDimensions: readonly Component[] = [
  { id: 'FREQ', kind: 'dimension', type: 'code', codelist: 'CL_FREQ', names: inAll('concept.freq') },
  {
    ...{ id: 'SERIES', of: 'series', kind: 'dimension', type: 'code', codelist: 'CL_SERIES' },
    ...{ names: saidInAll('parameter.series' as MessageKey), ...descriptionsOf('series') },
  },
  {
    ...{ id: 'REF_AREA', of: 'refArea', kind: 'dimension', type: 'code', codelist: 'CL_AREA' },
    ...{ names: saidInAll('head.name'), ...descriptionsOf('ref_area') },
  },
  ...[...firstDimensions, ...laterBreakdowns].map(dimensionOf),
]

export const timeDimension: Component = {
  ...{ id: 'TIME_PERIOD', of: 'timePeriod', kind: 'time', type: 'integer' },
  names: saidInAll('head.year'),
}

const measure: Component = {
  ...{ id: 'OBS_VALUE', of: 'obsValue', kind: 'measure', type: 'number' },
  ...{ names: inAll('concept.obs_value'), ...descriptionsOf('obs_value') },
}

type AttributeName = keyof typeof attributeParts

const attributeParts = {
  unit_measure: { of: 'unitMeasure', type: 'code', codelist: 'CL_UNIT_MEASURE', isOfSeries: true, isMandatory: true },
  unit_mult: { of: 'unitMult', type: 'integer', isOfSeries: true },
  decimals: { of: 'decimals', type: 'integer', isOfSeries: true },
  dataset: { of: 'dataset', type: 'code', codelist: 'CL_DATASET', isOfSeries: true, isMandatory: true },
  obs_status: { of: 'obsStatus', type: 'code', codelist: 'CL_OBS_STATUS', isMandatory: true },
  missing_reason: { of: 'missingReason', type: 'code', codelist: 'CL_MISSING_REASON' },
  flag: { of: 'flag', type: 'text' },
  source: { of: 'source', type: 'text' },
  survey: { of: 'survey', type: 'text' },
  comment: { of: 'comment', type: 'text' },
  time_detail: { of: 'timeDetail', type: 'text' },
  original_value: { of: 'originalValue', type: 'text' },
  lower: { of: 'lower', type: 'number' },
  upper: { of: 'upper', type: 'number' },
} as const satisfies Record<string, Pick<Component, 'of' | 'type' | 'codelist' | 'isOfSeries' | 'isMandatory'>>

export const attributes: readonly Component[] = (Object.keys(attributeParts) as AttributeName[]).map((column) => ({
  ...{ id: column.toUpperCase(), kind: 'attribute', ...attributeParts[column] },
  ...{ names: inAll(`concept.${column}`), ...descriptionsOf(column) },
}))

export const measures: readonly Component[] = [measure]
export const allDimensions: readonly Component[] = [...keyDimensions, timeDimension]
export const components: readonly Component[] = [...allDimensions, ...measures, ...attributes]

/** Every figure is of a year. */
export const annual = { id: 'A', names: inAll('freq.annual') }

/** What a row has in a component, as SDMX writes it. */
export const inRow = (row: Partial<SdmxRow>, { of }: Component): string | number | null =>
  of ? (row[of] ?? null) : annual.id
