import { type Dimension, dimensionNames, dimensions, placeInOrder } from '../../data/structure/dimensionCodes.ts'
import type { Observation } from '../../data/structure/observation.ts'
import type { ApiContext } from '../context.ts'
import { areaBatches } from '../downloads/viewPages.ts'
import type { Turn } from '../requests/turns.ts'
import { annual, inRow, keyDimensions, type SdmxRow } from './components.ts'
import { isAsked, satisfies } from './conditions.ts'
import type { DataRequest } from './dataRequest.ts'
import type { ReadRegion } from './sdmxQueries.ts'

/**
 * The rows that are asked for, some at a time: by indicator, area, breakdown and year. What can have none is not read: of
 * dimensions, and of what an indicator says of all its rows, that is known before a row is.
 */
export async function* sdmxRows(ctx: ApiContext, request: DataRequest, turn: Turn): AsyncGenerator<SdmxRow[]> {
  const { keys, filters, dataset } = request
  const mayBe = (id: string) => codeTest(id, request)
  const years = yearsIn(request)
  if (!years || !mayBe('FREQ')(annual.id)) return
  const known = await ctx.codes()
  const place = new Map(known.areas.map(({ refArea }, at) => [refArea, at]))
  const isArea = mayBe('REF_AREA')
  const codes = codesIn(request)
  const ofSeries = filters.filter(({ component }) => component.isOfSeries)
  const asked = (await ctx.sdmx.series()).filter(
    (one) =>
      (!dataset || one.dataset === dataset) &&
      mayBe('SERIES')(one.series) &&
      ofSeries.every(({ component, anyOf }) => isAsked(inRow(one, component), anyOf))
  )
  for (const { series, unitMeasure, unitMult, decimals } of asked)
    for (const batch of areaBatches((await ctx.series.areas(series)).filter(isArea))) {
      await turn()
      const read = await ctx.sdmx.observations({ series, areas: batch.areas, years, codes })
      batch.rows = read.length
      yield inOrder(read, place)
        .map((row): SdmxRow => ({ ...row, unitMeasure, unitMult, decimals }))
        .filter((row) => filters.every((filter) => satisfies(row, filter)) && hasKey(row, keys))
    }
}

/** Areas as everywhere, breakdowns as codelists have them, then years. */
function inOrder(rows: readonly Observation[], place: ReadonlyMap<string, number>): Observation[] {
  const placed = rows.map((row) => ({ row, area: place.get(row.refArea)!, breakdown: placeInOrder(row) }))
  placed.sort((a, b) => a.area - b.area || a.breakdown - b.breakdown || a.row.timePeriod - b.row.timePeriod)
  return placed.map(({ row }) => row)
}

/** Whether a code of a dimension can be in the answer at all. */
function codeTest(id: string, { keys, filters }: Pick<DataRequest, 'keys' | 'filters'>) {
  const own = filters.filter(({ component }) => component.id === id)
  return (code: string) =>
    own.every(({ anyOf }) => isAsked(code, anyOf)) &&
    (keys.length === 0 || keys.some((key) => key[id] === undefined || key[id] === code))
}

/** The codes of each dimension that can be in the answer, where those are not all. */
function codesIn(request: DataRequest): ReadRegion['codes'] {
  const left = dimensionNames.map((name: Dimension) => {
    const all: readonly string[] = dimensions[name].codes
    const some = all.filter(codeTest(dimensions[name].column.toUpperCase(), request))
    return [name, some.length < all.length ? some : undefined]
  })
  return Object.fromEntries(left)
}

const everyYear = Array.from({ length: 1000 }, (_, at) => 1500 + at)

/** The first and the last year that can be in the answer. */
function yearsIn({ filters }: DataRequest): ReadRegion['years'] | undefined {
  const own = filters.filter(({ component }) => component.kind === 'time')
  const asked = everyYear.filter((year) => own.every(({ anyOf }) => isAsked(year, anyOf)))
  return asked.length > 0 ? { first: asked[0]!, last: asked.at(-1)! } : undefined
}

const hasKey = (row: SdmxRow, keys: DataRequest['keys']): boolean =>
  keys.length === 0 ||
  keys.some((key) => keyDimensions.every((one) => key[one.id] === undefined || key[one.id] === inRow(row, one)))
