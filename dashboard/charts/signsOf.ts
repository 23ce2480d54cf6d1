import type { ChartLine, ChartSign, ChartWords } from './chartLine.ts'
import { cutLine, hasValue } from './cutLine.ts'
import type { LegendEntry } from './legendRows.ts'
import { signOfMissing } from './missingSymbols.ts'

/** The signs that a chart of these lines needs explained, in the order that they are listed in. */
function signsOf(lines: readonly ChartLine[]): ChartSign[] {
  const cells = lines.flatMap((line) => line.cells)
  const used: Record<ChartSign, boolean> = {
    estimated: cells.some((cell) => hasValue(cell) && isEstimate(cell.obsStatus)),
    flagged: cells.some((cell) => hasValue(cell) && cell.flags.length > 0),
    cut: lines.some((line) => cutLine(line.cells).cuts.length > 0),
  }
  return (Object.keys(used) as ChartSign[]).filter((sign) => used[sign])
}

/** Signs and reasons with their meaning, as a legend lists them. */
export function signEntries(lines: readonly ChartLine[], words: ChartWords): LegendEntry[] {
  const signs = signsOf(lines).map((mark): LegendEntry => ({ mark, slot: null, text: words.signs[mark] }))
  const gaps = lines.flatMap(({ cells }) => cells.filter((cell) => !hasValue(cell)))
  const reasons = new Map(gaps.map((cell) => [cell.missingReason ?? cell.noMeasureReason, cell]))
  return [
    ...signs,
    ...Array.from(reasons, ([reason, cell]): LegendEntry => {
      return { mark: 'missing', sign: signOfMissing(cell), slot: null, text: words.reason(reason) }
    }),
  ]
}

/** Estimated, imputed or provisional: drawn hollow. */
export function isEstimate(obsStatus: string): boolean {
  return obsStatus === 'E' || obsStatus === 'I' || obsStatus === 'P'
}
