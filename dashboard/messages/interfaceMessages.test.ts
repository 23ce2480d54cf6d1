import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languages } from '../../data/structure/codelists.ts'

const english = messagesIn('en')

describe.each(languages)('the interface in %s', (language) => {
  const messages = messagesIn(language)

  it('has every message and no other', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    expect(Object.values(messages).filter((message) => message.trim() === '')).toEqual([])
  })

  it('takes the same arguments as English', () => {
    for (const [key, message] of Object.entries(messages))
      expect([key, argumentsOf(message, language)]).toEqual([key, argumentsOf(english[key]!, 'en')])
  })

  it('has every plural form that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const message of Object.values(messages).filter((text) => text.includes(', plural,')))
      for (const form of forms) expect(message).toContain(`${form} {`)
  })
})

it('says numbers in Latin digits in every language', () => {
  for (const language of languages) {
    const format = new IntlMessageFormat(messagesIn(language)['areas.count']!, `${language}-u-nu-latn`)
    expect(String(format.format({ n: 12 }))).toContain('12')
  }
})

it('leaves no message unused', () => {
  const code = readdirSync('dashboard', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => readFileSync(join('dashboard', path), 'utf8'))
    .join('\n')
  const unused = Object.keys(english).filter(
    (key) => !code.includes(`'${key}'`) && !/^(theme|expected)\.|^chart\.sign\./.test(key)
  )
  expect(unused).toEqual([])
})

function messagesIn(language: string): Record<string, string> {
  return JSON.parse(readFileSync(`dashboard/messages/${language}.json`, 'utf8'))
}

function argumentsOf(message: string, language: string): string[] {
  const names = new Set<string>()
  const collect = (parts: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const part of parts) {
      if ('value' in part && part.type !== 0) names.add(part.value as string)
      if ('options' in part && part.options) for (const { value } of Object.values(part.options)) collect(value)
    }
  }
  collect(new IntlMessageFormat(message, language).getAst())
  return [...names].sort()
}
