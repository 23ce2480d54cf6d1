import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { aggregateMethods, refusals, reporterRules, withheldReasons } from '../structure/aggregate.ts'
import * as codelists from '../structure/codelists.ts'
import { comparabilityClasses, groundCodes } from '../structure/comparability.ts'
import { noChangeReasons, noMeasureReasons } from '../structure/line.ts'
import { selectionParameters } from '../structure/selection.ts'
import { messagesOf } from './messagesOf.ts'

const english = messagesOf('en')

describe.each(codelists.languages)('the words of %s', (language) => {
  const messages: Record<string, string> = { ...messagesOf(language) }

  it('has the messages of English, no more, no fewer, none of them empty', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    expect(Object.entries(messages).filter(([key, text]) => key !== 'list.comma' && text.trim().length < 1)).toEqual([])
  })

  it('takes the same arguments in the same way as English', () => {
    const differing = Object.entries(english).filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(messages[key]!).join()
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('has every plural form of the language wherever a plural stands', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
    for (const [key, text] of Object.entries(messages))
      for (const plural of pluralsOf(text)) expect([key, ...plural]).toEqual([key, ...forms])
  })

  it('writes apostrophes as readers do, so that none quotes an argument away', () => {
    expect(Object.entries(messages).filter(([, text]) => text.includes("'"))).toEqual([])
  })
})

it('is translated: no sentence of another language is left in English', () => {
  for (const language of codelists.languages.filter((code) => code !== 'en')) {
    const messages = messagesOf(language)
    const same = Object.entries(english).filter(([key, text]) => messages[key as keyof typeof english] === text)
    expect(same.filter(([, text]) => /[a-z]{4,} [a-z]{2,}/.test(text.replace(/\{.*\}/g, '')))).toEqual([])
  }
})

it.each([
  ['status', codelists.obsStatuses],
  ['missing', codelists.missingReasons],
  ['flag', codelists.flags],
  ['comment', codelists.comments],
  ['sex', codelists.sexes],
  ['age', codelists.ages],
  ['volunteerType', codelists.volunteerTypes],
  ['unit', codelists.unitMeasures],
  ['measure', codelists.measures],
  ['basis', codelists.bases],
  ['theme', codelists.themes],
  ['kind', codelists.kinds],
  ['classification', codelists.classifications],
  ['certainty', codelists.certainties],
  ['method', codelists.methodFields],
  ['noMeasure', noMeasureReasons],
  ['noChange', noChangeReasons],
  ['comparability', comparabilityClasses],
  ['ground', groundCodes],
  ['aggregate.method', aggregateMethods],
  ['aggregate.rule', reporterRules],
  ['aggregate.withheld', withheldReasons],
  ['aggregate.refused', refusals],
  ['parameter', selectionParameters],
])('has a label for every code of %s', (prefix, codes) => {
  expect(codes.filter((code) => !Object.hasOwn(english, `${prefix}.${code}`))).toEqual([])
})

it.each([
  ['missing', codelists.missingReasons],
  ['flag', codelists.flags],
  ['basis', codelists.bases],
  ['classification', codelists.classifications],
  ['certainty', codelists.certainties],
])('explains every code of %s', (prefix, codes) => {
  expect(codes.filter((code) => !Object.hasOwn(english, `${prefix}.${code}.explained`))).toEqual([])
})

type Element = { type: number; value?: unknown; options?: Record<string, { value: Element[] }> }

const elementsOf = (message: string) =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as Element[]

/** Every argument with its kind, once, in order of name. */
function argumentsOf(message: string): string[] {
  const found = (elements: Element[]): string[] =>
    elements.flatMap((element) => [
      ...(element.type > 0 && element.type < 7 ? [`${element.value} ${element.type}`] : []),
      ...Object.values(element.options ?? {}).flatMap((option) => found(option.value)),
    ])
  return [...new Set(found(elementsOf(message)))].sort()
}

const pluralsOf = (message: string) =>
  elementsOf(message)
    .filter((element) => element.type === 6)
    .map((element) =>
      Object.keys(element.options!)
        .filter((form) => !form.startsWith('='))
        .sort()
    )
