import { nearestWord } from '../../data/own/nearestOf.ts'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { methodCodesIn } from '../../data/wording/methodCodes.ts'
import { withSameMessages } from '../../data/wording/sameMessages.ts'
import type { Problem } from './problem.ts'
import type { DataTables } from './readData.ts'

/** Every value of a method is a code that has words: another, such as “12 months” for P12M, would differ from all. */
export function checkMethods({ tables, datasets }: DataTables): Problem[] {
  const codes = methodCodesIn(withSameMessages(messagesOf('en')))
  const rows = [...datasets.flatMap(({ method }) => method), ...tables['surveys/methods.csv']]
  return rows.flatMap(({ row: { field, value }, file, line }): Problem[] => {
    const known = codes[field]
    if (value === null || !known || known.includes(value)) return []
    const meant = meantPeriod(value, known) ?? nearestWord(value, known)
    const expected = meant ? `did you mean ${meant}?` : `one of ${known.join(', ')}`
    return [{ file, line, column: 'value', found: value, rule: `no ${field} of this code: ${expected}` }]
  })
}

/** “12 months” is P12M, “4 weeks” P4W. */
function meantPeriod(value: string, known: readonly string[]): string | undefined {
  const [, number, unit] = /(\d+)[\s_-]*([a-z])/i.exec(value) ?? []
  return known.find((code) => unit !== undefined && code === `P${number}${unit.toUpperCase()}`)
}
