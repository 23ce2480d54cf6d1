import { meaningOf } from './ownWords.ts'

export type DecimalSign = '.' | ','

/** What a text in a column of figures is: a number, a gap with its reason, or neither. */
/** Why a text in a column of figures is neither a number nor a gap. */
export interface NumberProblem {
  code: 'number_unknown' | 'number_two_readings' | 'number_contradicts'
  meant?: string
  other?: string
}

export interface NumberReadings {
  /** The number in each text; not a number where there is none. */
  values: Float64Array
  /** Why there is none, by the place of the text. */
  gaps: Map<number, string>
  problems: Map<number, NumberProblem>
  decimal: DecimalSign
  /** Whether every number has a sign of per cent. */
  isPercent: boolean
}

/** All texts of a column of figures; `exact` are those of which the file says that a point is before their decimals. */
export interface NumberTexts {
  texts: readonly string[]
  exact: ReadonlySet<number>
}

/**
 * Reads all texts of the columns of figures together: one that could be read in two ways is read as the others say.
 * Where no other says, both readings are named and none is taken.
 */
export function readNumbers(columns: readonly NumberTexts[], given?: DecimalSign): NumberReadings[] {
  const shown = { '.': 0, ',': 0 }
  let numbers = 0
  let percents = 0
  for (const { texts, exact } of columns)
    for (const [i, text] of texts.entries()) {
      const part = partsOf(text, exact.has(i))
      if (part.kind !== 'number') continue
      numbers += 1
      if (part.isPercent) percents += 1
      if (part.shows) shown[part.shows] += 1
    }
  const decimal = given ?? (shown[','] > shown['.'] ? ',' : '.')
  const isTold = given !== undefined || shown[','] + shown['.'] > 0
  return columns.map(({ texts, exact }) => {
    const values = new Float64Array(texts.length).fill(Number.NaN)
    const gaps = new Map<number, string>()
    const problems = new Map<number, NumberProblem>()
    for (const [i, text] of texts.entries()) {
      const read = readingOf(partsOf(text, exact.has(i)), decimal, isTold)
      if (typeof read === 'number') values[i] = read
      else if (typeof read === 'string') gaps.set(i, read)
      else problems.set(i, read)
    }
    return { values, gaps, problems, decimal, isPercent: numbers > 0 && percents === numbers }
  })
}

type Parts =
  | { kind: 'gap'; reason: string }
  | { kind: 'unknown'; meant: string | undefined }
  | {
      kind: 'number'
      body: string
      isExact: boolean
      isPercent: boolean
      /** The decimal sign that it cannot be read without; undefined where it has no sign or could be read in two ways. */
      shows: DecimalSign | undefined
      isDouble: boolean
    }

/** Spaces of every width, marks of direction and apostrophes between thousands. */
const blanks = /[\s\u00a0\u2000-\u200f\u202a-\u202f\u205f\u2060\u2066-\u2069\ufeff]/g

function partsOf(text: string, isExact: boolean): Parts {
  const plain = isExact ? null : /^-?(\d+)(?:([.,])(\d+))?$/.exec(text)
  if (plain) {
    const shows = plain[2] ? shownSign(text.replace('-', ''), false) : undefined
    const isDouble = shows === 'either'
    return {
      kind: 'number',
      body: text,
      isExact,
      isPercent: false,
      shows: isDouble ? undefined : (shows as DecimalSign),
      isDouble,
    }
  }
  const trimmed = text.replace(/^[\s\u00a0\u200e\u200f]+|[\s\u00a0\u200e\u200f]+$/g, '')
  if (trimmed === '') return { kind: 'gap', reason: 'no_figure_here' }
  if (isExact) return { kind: 'number', body: trimmed, isExact, isPercent: false, shows: undefined, isDouble: false }
  const latin = trimmed
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll('٫', ',')
    .replaceAll('٬', '’')
    .replace(/[−–](?=\d)/g, '-')
  const isPercent = /[%٪％]/.test(latin)
  const spaced = latin.replace(/\s*(?:[%٪％]|\bper cent)\s*$/i, '').replace(/^[%٪％]\s*/, '')
  const closed = spaced.replace(blanks, ' ').trim()
  const isSpaced = /^[-+]?\d{1,3}( \d{3})+([.,]\d+)?$/.test(closed)
  const isMarked = /^[-+]?\d{1,3}(['’ʼ`´]\d{3})+([.,]\d+)?$/.test(closed)
  const body = isSpaced || isMarked ? closed.replace(/[ '’ʼ`´]/g, '') : closed
  if (!/\d/.test(body))
    return { kind: 'gap', reason: meaningOf('gap', trimmed) ?? (/[\p{L}]/u.test(trimmed) ? '' : 'no_figure_here') }
  if (/^[-+]?\d*[.,]?\d+e[-+]?\d+$/i.test(body)) {
    const shows = body.includes(',') ? ',' : body.includes('.') ? '.' : undefined
    return { kind: 'number', body, isExact: false, isPercent, shows, isDouble: false }
  }
  const digits = body.replace(/^[-+]/, '')
  const shows = shownSign(digits, isSpaced || isMarked)
  if (shows === 'none') return { kind: 'unknown', meant: nearNumber(body) }
  const isDouble = shows === 'either'
  return { kind: 'number', body, isExact: false, isPercent, shows: isDouble ? undefined : shows, isDouble }
}

/** Which sign a number must have before its decimals; `either` where both can be meant, `none` where it is no number. */
function shownSign(digits: string, isGrouped: boolean): DecimalSign | undefined | 'either' | 'none' {
  if (/^\d+$/.test(digits)) return undefined
  const both = /^\d{1,3}(?:([.,])\d{3})+([.,])\d+$/.exec(digits)
  if (both && both[1] !== both[2] && isGroupedBy(digits.slice(0, digits.lastIndexOf(both[2]!)), both[1]!))
    return both[2] as DecimalSign
  const single = /^(\d*)([.,])(\d+)$/.exec(digits)
  if (single) {
    const [, before = '', sign, after = ''] = single
    const canGroup = !isGrouped && after.length === 3 && /^[1-9]\d{0,2}$/.test(before)
    return canGroup ? 'either' : (sign as DecimalSign)
  }
  for (const sign of ['.', ','] as const) if (!isGrouped && isGroupedBy(digits, sign)) return sign === '.' ? ',' : '.'
  return 'none'
}

const isGroupedBy = (digits: string, sign: string) => new RegExp(`^\\d{1,3}(\\${sign}\\d{3})+$`).test(digits)

/** The number, the reason of a gap, or what is wrong. */
function readingOf(part: Parts, decimal: DecimalSign, isTold: boolean): number | string | NumberProblem {
  if (part.kind === 'gap') return part.reason || { code: 'number_unknown' }
  if (part.kind === 'unknown') return { code: 'number_unknown', ...(part.meant && { meant: part.meant }) }
  if (part.isExact) return Number(part.body)
  if (part.isDouble && !isTold) {
    const [meant, other] = (['.', ','] as const).map((sign) => String(numberIn(part.body, sign)))
    return { code: 'number_two_readings', meant: meant!, other: other! }
  }
  if (part.shows && part.shows !== decimal && Number.isNaN(valueIfGrouped(part.body, decimal)))
    return { code: 'number_contradicts', meant: String(numberIn(part.body, part.shows)), other: decimal }
  const value = numberIn(part.body, decimal)
  return Number.isFinite(value) ? value : { code: 'number_unknown' }
}

/** A number whose groups are of three, with this sign before its decimals; not a number where it has none such. */
const valueIfGrouped = (body: string, decimal: DecimalSign) => {
  const group = decimal === '.' ? ',' : '\\.'
  const sign = decimal === '.' ? '\\.' : ','
  return new RegExp(`^[-+]?\\d{1,3}(${group}\\d{3})+(${sign}\\d+)?$`).test(body) ? numberIn(body, decimal) : Number.NaN
}

const numberIn = (body: string, decimal: DecimalSign) =>
  Number((decimal === '.' ? body.replaceAll(',', '') : body.replaceAll('.', '').replace(',', '.')).replace(/^\+/, ''))

/** The number in a text with a footnote or a unit beside it. */
function nearNumber(text: string): string | undefined {
  const found = text.match(/[-+]?\d+(?:[.,]\d+)*/g)
  return found?.length === 1 && found[0] !== text ? found[0] : undefined
}
