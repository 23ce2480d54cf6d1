import { unitMeasures } from '../structure/codelists.ts'
import { columnsOf, type Dimension, dimensionNames, dimensions } from '../structure/dimensionCodes.ts'
import { namedThing, nearestOf } from './nearestOf.ts'
import { closedLetters, meaningOf, wordsOf } from './ownWords.ts'

/** What figures are broken down by, by the name of its column. */
export type OwnBreakdown = (typeof dimensions)[Dimension]['column']
export const ownBreakdowns = columnsOf(dimensionNames) as OwnBreakdown[]

const codesOf = Object.fromEntries<readonly string[]>(
  dimensionNames.map((name) => [dimensions[name].column, dimensions[name].codes])
) as Record<OwnBreakdown, readonly string[]>

/** The code that a text means in a column of this breakdown, everyday words and groups of ages among them. */
export function codeOf(kind: OwnBreakdown, text: string): string | undefined {
  const alone = text.trim()
  const labelled = /^([^:]+):\s/.exec(alone)?.[1]
  for (const one of labelled ? [alone, labelled] : [alone]) {
    const bare = one.trim().replace(/^(SEX|AGE|VOL_TYPE|AGE_AGGREGATE|AGE_YTHADULT)_/i, '')
    const code = codesOf[kind].find((known) => known.toUpperCase() === bare.toUpperCase())
    const read =
      code ?? (kind === 'goal' ? goalOf(bare) : kind === 'age' ? ageOf(bare) : undefined) ?? meaningOf(kind, bare)
    if (read) return read
  }
  return undefined
}

/** The unit that a text means. */
export function unitOf(text: string): string | undefined {
  const alone = text.trim()
  if (/^[%٪％]$/.test(alone)) return 'PT'
  return unitMeasures.find((unit) => unit === alone.toUpperCase()) ?? meaningOf('unit', alone)
}

/** The nearest right code to what means none, with the word that it was nearly. */
export function nearCode(kind: OwnBreakdown | 'unit', text: string): string | undefined {
  const group = kind === 'age' ? nearAge(text) : undefined
  if (group) return group
  const word = nearestOf(
    text,
    wordsOf(kind).map(({ word, code }) => namedThing(code, word))
  )?.thing
  return word ?? (kind === 'unit' ? unitMeasures : codesOf[kind]).join(', ')
}

function goalOf(text: string): string | undefined {
  const number = /^(?:\D*\D)?0*([1-9]|1[0-7])$/.exec(text.trim())?.[1]
  const before = closedLetters(text.replace(/\d+$/, ''))
  return number && (before === '' || meaningOf('role', before) === 'goal' || before === 'g') ? number : undefined
}

/** Two ages, or one with “and over”. */
function agesIn(text: string): { from: number; to: number | undefined } | undefined {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  if (numbers.length === 2 && numbers[0]! < numbers[1]! && numbers[1]! < 120)
    return { from: numbers[0]!, to: numbers[1]! }
  const isOpen =
    /[+≥>]|GE|over|older|more|above|y m[aá]s|o m[aá]s|et plus|ou plus|и старше|и более|以上|及以上|فأكثر|فما فوق|وأكثر/i.test(
      text
    )
  return numbers.length === 1 && isOpen && numbers[0]! < 120 ? { from: numbers[0]!, to: undefined } : undefined
}

/** All adults of a survey are its total: where from they count, its method says. */
const adults = [14, 15, 16, 18]

function ageOf(text: string): string | undefined {
  const ages = agesIn(text)
  if (!ages) return undefined
  if (ages.to === undefined && adults.includes(ages.from)) return '_T'
  const code = ages.to === undefined ? `Y_GE${ages.from}` : `Y${ages.from}T${ages.to}`
  return codesOf.age.find((known) => known === code)
}

/** The group of ours with the nearest ends. */
function nearAge(text: string): string | undefined {
  const ages = agesIn(text)
  if (!ages) return undefined
  const far = (code: string) => {
    const other = agesIn(code)!
    const top = (to: number | undefined) => to ?? 100
    return Math.abs(other.from - ages.from) + Math.abs(top(other.to) - top(ages.to))
  }
  return codesOf.age.slice(1).toSorted((a, b) => far(a) - far(b))[0]
}
