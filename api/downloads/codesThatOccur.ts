import { breakdownNames, breakdowns } from '../../data/structure/dimensionCodes.ts'
import { describeComment } from '../../data/wording/describeComment.ts'
import type { MessageKey } from '../../data/wording/messages.ts'
import type { Reader } from '../../data/wording/reader.ts'
import type { ViewTally } from './tallyView.ts'

interface SaidCode {
  code: string
  words: string
  explanation?: string
}

/** What the codes in a file mean, in words: those that occur in it and no others. */
export function codesThatOccur({ codes }: Pick<ViewTally, 'codes'>, reader: Reader) {
  const { say } = reader.wording
  const key = (name: string) => name as MessageKey
  const named = (concept: string) => (code: string) => ({ code, words: say(key(`${concept}.${code}`)) })
  const explained = (concept: string) => (code: string) => ({
    ...named(concept)(code),
    explanation: say(key(`${concept}.${code}.explained`)),
  })
  const words: Partial<Record<keyof ViewTally['codes'], (code: string) => SaidCode>> = {
    obs_status: named('status'),
    missing_reason: explained('missing'),
    flag: explained('flag'),
    no_measure_reason: named('noMeasure'),
    comment: (code) => ({ code, words: describeComment(code as never, reader) }),
    change_reason: named('noChange'),
    ...Object.fromEntries(breakdownNames.map((name) => [breakdowns[name].column, named(name)])),
  }
  return Object.fromEntries(
    Object.entries(words).map(([column, said]) => [column, [...codes[column as keyof ViewTally['codes']]].map(said)])
  )
}
