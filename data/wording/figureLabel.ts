import { dimensionNames } from '../structure/dimensionCodes.ts'
import type { FigureKey } from '../structure/grounds.ts'
import { type Reader, sayArea } from './reader.ts'
import { sayCode } from './sayCode.ts'

/** One figure by name: its area, its year, and the breakdowns that it is of. */
export function figureLabel(figure: Omit<FigureKey, 'series' | 'source'>, reader: Reader): string {
  const { wording } = reader
  const broken = dimensionNames.filter((name) => figure[name] !== '_T')
  const parts = broken.map((name) => sayCode(name, figure[name], wording))
  return wording.beside([sayArea(figure.refArea, reader), wording.year(figure.timePeriod), ...parts])
}
