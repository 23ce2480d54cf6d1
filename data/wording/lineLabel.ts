import { dimensionNames } from '../structure/dimensionCodes.ts'
import type { Line } from '../structure/line.ts'
import { type Reader, sayArea } from './reader.ts'
import { sayCode } from './sayCode.ts'

/** What a line is called beside the others that it stands with: its area, and the breakdowns in which they differ. */
export const lineLabel = (line: Line, among: readonly Line[], reader: Reader) =>
  lineLabels(among.includes(line) ? among : [...among, line], reader).get(line)!

/** The labels of lines that stand together. */
export function lineLabels(lines: readonly Line[], reader: Reader): Map<Line, string> {
  const { wording } = reader
  // A figure of one Goal alone must not be taken for that of all Goals: it says so though all beside it are of that Goal.
  const varying = dimensionNames.filter(
    (breakdown) =>
      new Set(lines.map((line) => line[breakdown])).size > 1 ||
      (breakdown === 'goal' && lines.some((line) => line.goal !== '_T'))
  )
  return new Map(
    lines.map((line) => {
      const area = sayArea(line.refArea, reader)
      if (varying.length === 0) return [line, area]
      const parts = varying
        .map((breakdown) => sayCode(breakdown, line[breakdown], wording))
        .join(wording.say('list.comma'))
      return [line, wording.say('label.with_breakdown', { area, parts })]
    })
  )
}
