import { flags, languages, missingReasons, obsStatuses, unitMeasures } from '../../data/structure/codelists.ts'
import { breakdownNames, dimensions, each } from '../../data/structure/dimensionCodes.ts'
import type { MessageKey } from '../../data/wording/messages.ts'
import type { ApiContext } from '../context.ts'
import { annual, attributes, type Component, keyDimensions, type Names, saidInAll } from './components.ts'

export interface Code {
  id: string
  names: Names
  descriptions?: Names
}

/** A list of codes, named as the concept that takes its values from it. */
export interface Codelist {
  id: string
  names: Names
  codes: Code[]
}

/** Every list that our data structure refers to, and the flags, of which a figure may have several. */
export async function codelistsOf(ctx: ApiContext): Promise<Codelist[]> {
  const codes = await codesOf(ctx)
  const listed = [...keyDimensions, ...attributes].filter(({ codelist }) => codelist)
  const flag = attributes.find(({ id }) => id === 'FLAG')!
  return [...listed, { ...flag, codelist: 'CL_FLAG' }].map(({ codelist, names }: Component) => ({
    ...{ id: codelist!, names },
    codes: codes[codelist!]!,
  }))
}

async function codesOf({ sdmx }: ApiContext): Promise<Record<string, Code[]>> {
  const [series, seriesNames, areas, datasets, goals] = await Promise.all([
    sdmx.series(),
    sdmx.seriesNames(),
    sdmx.areaNames(),
    sdmx.datasetNames(),
    sdmx.goalNames(),
  ])
  const named = new Map(ofTexts(seriesNames).map((code) => [code.id, code]))
  const titled = new Map(ofTexts(datasets).map((code) => [code.id, code]))
  const inUse = [...new Set(series.map(({ dataset }) => dataset))]
  return {
    CL_FREQ: [annual],
    CL_SERIES: series.map((one) => named.get(one.series)!),
    CL_AREA: ofTexts(areas),
    ...Object.fromEntries(
      breakdownNames.map((name) => [
        `CL_${dimensions[name].column.toUpperCase()}`,
        dimensions[name].codes.map((code) => said(code, `${name}.${code}`)),
      ])
    ),
    CL_GOAL: [said('_T', 'selection.all'), ...ofTexts(goals)],
    CL_UNIT_MEASURE: unitMeasures.map((code) => said(code, `unit.${code}`)),
    CL_DATASET: inUse.map((dataset) => titled.get(dataset)!),
    CL_OBS_STATUS: obsStatuses.map((code) => said(code, `status.${code}`)),
    CL_MISSING_REASON: missingReasons.map((code) => explained(code, `missing.${code}`)),
    CL_FLAG: flags.map((code) => explained(code, `flag.${code}`)),
  }
}

const said = (id: string, key: string): Code => ({ id, names: saidInAll(key as MessageKey) })
const explained = (id: string, key: string): Code => ({
  ...said(id, key),
  descriptions: saidInAll(`${key}.explained` as MessageKey),
})

interface Text {
  code: string
  language: string
  name: string
  description?: string
}

function ofTexts(texts: readonly Text[]): Code[] {
  const codes = new Map<string, Text[]>()
  for (const text of texts) codes.set(text.code, [...(codes.get(text.code) ?? []), text])
  return [...codes].map(([id, its]) => {
    const inAll = (of: (text: Text) => string) =>
      each(languages, (language) => of(its.find((one) => one.language === language) ?? its[0]!))
    const isDescribed = its.every(({ description }) => description)
    return {
      ...{ id, names: inAll(({ name }) => name) },
      ...(isDescribed && { descriptions: inAll(({ description }) => description!) }),
    }
  })
}
