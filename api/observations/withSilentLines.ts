import { changeOf } from '../../data/measures/change.ts'
import type { Kind, MissingReason } from '../../data/structure/codelists.ts'
import { type Dimension, type DimensionCodes, dimensionNames, dimensions } from '../../data/structure/dimensionCodes.ts'
import { gap } from '../../data/structure/gap.ts'
import { type Line, lineKey } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'

interface Asked {
  series: { series: string; dataset: string; kind: Kind }
  selection: Selection
  /** In default order. */
  areas: readonly string[]
  /** Of each dimension those that have a line. */
  codes: Record<Dimension, readonly string[]>
  /** By area and year, `404 2019`: why no figure can exist there, whatever the breakdown. */
  impossible: ReadonlyMap<string, { missingReason: MissingReason; comment: string | null }>
}

/**
 * Lines in default order, one for each area in each breakdown asked for: where the series has none, its years are gaps,
 * so that nothing that was asked for is lost without a reason.
 */
export function withSilentLines(lines: readonly Line[], asked: Asked): Line[] {
  const { codes, areas, series } = asked
  const known = new Map(lines.map((line) => [lineKey(line), line]))
  const breakdowns = breakdownsOf(codes)
  const silent = silentCells(asked)
  return areas.flatMap((refArea) =>
    breakdowns.map((breakdown): Line => {
      const line = { dataset: series.dataset, series: series.series, refArea, ...breakdown }
      return known.get(lineKey(line)) ?? { ...line, ...silent(refArea) }
    })
  )
}

/** In the order of the codelists, as lines stand. */
const breakdownsOf = (codes: Asked['codes']) =>
  dimensionNames.reduce<object[]>(
    (whole, name) => {
      const chosen: readonly string[] = codes[name]
      const inOrder = dimensions[name].codes.filter((code) => chosen.includes(code))
      return whole.flatMap((part) => inOrder.map((code) => ({ ...part, [name]: code })))
    },
    [{}]
  ) as DimensionCodes[]

/** The gaps of a line that a series does not have. Those of most areas are the same ones, however many there are. */
function silentCells({ selection, series, impossible }: Asked): (refArea: string) => Pick<Line, 'cells' | 'change'> {
  const { startPeriod, endPeriod, measure } = selection
  const years = Array.from({ length: endPeriod - startPeriod + 1 }, (_, i) => startPeriod + i)
  const plain = years.map((year) => gap(year))
  const change = changeOf(plain, { kind: series.kind, measure })
  return (refArea) => {
    const reasons = years.map((year) => impossible.get(`${refArea} ${year}`))
    if (reasons.every((reason) => reason === undefined)) return { cells: plain, change }
    const cells = plain.map((cell, i) => {
      const reason = reasons[i]
      return reason ? { ...gap(cell.timePeriod, reason.missingReason), comment: reason.comment } : cell
    })
    return { cells, change }
  }
}
