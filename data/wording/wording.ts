import { type Language, type LanguageEntry, languageOf, type UnitMeasure } from '../structure/codelists.ts'
import type { Precision } from '../structure/comparability.ts'
import { createNumbers } from './createNumbers.ts'
import { dayFormat } from './dayFormat.ts'
import { createSay, type SayOf } from './format.ts'
import type { MessageKey, Messages, WholeMessages } from './messages.ts'
import { withSameMessages } from './sameMessages.ts'

/** How one reader is spoken to: every word, number, unit, year and order of a language. */
export interface Wording {
  language: Language
  dir: 'ltr' | 'rtl'
  say: SayOf<MessageKey>
  /** Whether what the codes of a method mean can be said. */
  saysMethods: boolean
  /** Whether there is a message of this key: for codes that are not a closed list. */
  has(key: string): key is MessageKey
  number(value: number, decimals?: number): string
  /** A figure in its unit's own precision, with a sign of the unit only where it is a percentage. */
  value(value: number, unit: UnitMeasure, decimals: number): string
  /** A figure together with the words of its unit, for a sentence. */
  quantity(value: number, unit: UnitMeasure, decimals: number): string
  /** A figure as said, with the sign that it is only a bound, or a word that it is rounded. */
  precise(said: string, precision: Precision): string
  /** A share from nought to one in whole per cent, as a sentence says it. Rounded down: 99.9 is not everyone, and 49.9 not half. */
  share(share: number): string
  year(year: number): string
  /** A period, kept in order from first to last whatever the direction of the text around it. */
  years(start: number, end: number): string
  /** A day written as 2026-11-23. */
  date(day: string): string
  /** Whole per cent with its sign. */
  percentChange(percent: number): string
  /** Percentage points with one decimal and a sign, without their words. */
  pointChange(points: number): string
  /** A name or a code that must not be torn apart by text of the other direction. */
  isolate(text: string): string
  list(items: readonly string[]): string
  /** A name and what is said of it, after a colon. */
  pair(label: string, said: string): string
  /** Short things beside each other, such as a place and its year. */
  beside(parts: readonly string[]): string
  /** Sentences one after the other; those that are not said are left out. */
  sentences(sentences: readonly (string | false | null | undefined)[]): string
  compare(a: string, b: string): number
}

/** A wording that says the values of methods too. */
export interface WholeWording extends Wording {
  saysMethods: true
}

/** The wording of one language, from its messages. Independent of how they were loaded. */
export function createWording(language: Language, messages: WholeMessages): WholeWording
export function createWording(language: Language, messages: Messages): Wording
export function createWording(language: Language, messages: Messages): Wording {
  const { dir, locale, span = '–' }: LanguageEntry = languageOf[language]
  const numbers = createNumbers(language)
  const all = withSameMessages(messages)
  const say = createSay(language, all)
  const isolate = (text: string) => (dir === 'rtl' ? `\u2068${text}\u2069` : text)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const { compare } = new Intl.Collator(locale)

  const value = (figure: number, unit: UnitMeasure, decimals: number) => {
    if (unit === 'PT') return numbers.percentage(figure, decimals)
    if (unit === 'PP') return numbers.points(figure, decimals)
    if (unit === 'IX') return numbers.number(figure, 0)
    if (unit !== 'PER_1000_POP' && unit !== 'PER_1000_Y_GE15') return numbers.number(figure, decimals)
    if (figure > 0 && figure < 0.005) return isolate(say('value.less_than', { value: numbers.number(0.01, 2) }))
    return numbers.number(figure, 2)
  }

  return {
    language,
    dir,
    say,
    saysMethods: Object.hasOwn(all, 'method.instrument.survey'),
    has: (key): key is MessageKey => Object.hasOwn(all, key),
    number: numbers.number,
    value,
    quantity(figure, unit, decimals) {
      const shown = value(figure, unit, decimals)
      if (unit === 'PS') return say('quantity.PS', { n: figure, value: shown })
      if (unit === 'PP') return say('change.points', { value: shown })
      return isSaidWithValue(unit) ? say(`quantity.${unit}`, { value: shown }) : shown
    },
    precise(said, precision) {
      if (precision === 'bound') return isolate(say('value.more_than', { value: said }))
      return precision === 'rounded' ? say('value.about', { value: said }) : said
    },
    share: (share) => say('share.in_text', { value: numbers.number(Math.floor(share * 100)) }),
    year: numbers.year,
    years(start, end) {
      if (start === end) return numbers.year(start)
      const range = `${numbers.year(start)}${span}${numbers.year(end)}`
      return dir === 'rtl' ? `\u2066${range}\u2069` : range
    },
    date: dayFormat(language),
    percentChange: numbers.percentChange,
    pointChange: numbers.pointChange,
    isolate,
    list: (items) => lists.format(items),
    pair: (label, said) => say('finding.one', { label, said }),
    beside: (parts) => parts.reduce((first, rest) => (first === '' ? rest : say('list.beside', { first, rest })), ''),
    sentences: (all) =>
      all
        .filter((sentence) => typeof sentence === 'string')
        .reduce((first, rest) => (first === '' ? rest : say('list.sentences', { first, rest })), ''),
    compare,
  }
}

const saidWithValue = ['PER_1000_POP', 'PER_1000_Y_GE15', 'SCORE', 'SCORE_0_1', 'F_PER_100_M'] as const

const isSaidWithValue = (unit: UnitMeasure): unit is (typeof saidWithValue)[number] =>
  saidWithValue.some((one) => one === unit)

/** Whether a quantity of this unit says it, so that no label of the unit need stand beside it. */
export const isUnitSaid = (unit: UnitMeasure): boolean =>
  unit === 'PT' || unit === 'PS' || unit === 'PP' || isSaidWithValue(unit)
