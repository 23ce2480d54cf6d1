import type { ChartLine, ChartSign } from './chartLine.ts'
import { cutLine, hasValue } from './cutLine.ts'

/** The signs that a chart of these lines needs explained, in the order that they are listed in. */
export function signsOf(lines: readonly ChartLine[]): ChartSign[] {
  const cells = lines.flatMap((line) => line.cells)
  const used: Record<ChartSign, boolean> = {
    estimated: cells.some((cell) => hasValue(cell) && isEstimate(cell.obsStatus)),
    flagged: cells.some((cell) => hasValue(cell) && cell.flags.length > 0),
    cut: lines.some((line) => cutLine(line.cells).cuts.length > 0),
    missing: cells.some((cell) => !hasValue(cell)),
  }
  return (Object.keys(used) as ChartSign[]).filter((sign) => used[sign])
}

/** Estimated, imputed or provisional: drawn hollow. */
export function isEstimate(obsStatus: string): boolean {
  return obsStatus === 'E' || obsStatus === 'I' || obsStatus === 'P'
}
