import type { Line } from '../../data/structure/line.ts'
import { describeComment } from '../../data/wording/describeComment.ts'
import type { Reader } from '../../data/wording/reader.ts'

interface SaidCode {
  code: string
  words: string
  explanation?: string
}

/** What the codes in a file mean, in words: those that occur in it and no others. */
export function codesThatOccur(lines: readonly Line[], reader: Reader) {
  const { say } = reader.wording
  const cells = lines.flatMap((line) => line.cells)
  return {
    obs_status: said(
      cells.map((cell) => cell.obsStatus),
      (code) => ({ code, words: say(`status.${code}`) })
    ),
    missing_reason: said(
      cells.map((cell) => cell.missingReason),
      (code) => ({ code, words: say(`missing.${code}`), explanation: say(`missing.${code}.explained`) })
    ),
    flag: said(
      cells.flatMap((cell) => cell.flags),
      (code) => ({ code, words: say(`flag.${code}`), explanation: say(`flag.${code}.explained`) })
    ),
    no_measure_reason: said(
      cells.map((cell) => cell.noMeasureReason),
      (code) => ({ code, words: say(`noMeasure.${code}`) })
    ),
    comment: said(
      cells.map((cell) => cell.comment),
      (code) => ({ code, words: describeComment(code, reader) })
    ),
    change_reason: said(
      lines.map((line) => line.change.reason),
      (code) => ({ code, words: say(`noChange.${code}`) })
    ),
    sex: said(
      lines.map((line) => line.sex),
      (code) => ({ code, words: say(`sex.${code}`) })
    ),
    age: said(
      lines.map((line) => line.age),
      (code) => ({ code, words: say(`age.${code}`) })
    ),
    volunteer_type: said(
      lines.map((line) => line.volunteerType),
      (code) => ({ code, words: say(`volunteerType.${code}`) })
    ),
  }
}

const said = <Code extends string>(codes: (Code | null)[], words: (code: Code) => SaidCode): SaidCode[] =>
  [...new Set(codes)].filter((code) => code !== null).map(words)
