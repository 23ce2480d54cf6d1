import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languages } from '../../data/structure/codelists.ts'

/** The interface's own, and those of each page that brings its own. */
const ofPages = readdirSync('dashboard', { recursive: true, encoding: 'utf8' })
  .filter((path) => /messages.en\.json$/.test(path))
  .map((path) => join('dashboard', path, '..'))
const folders = [...ofPages, 'data/wording/table/messages']
const places = folders.flatMap((folder) => languages.map((language) => ({ folder, language })))

describe.each(places)('the words of $folder in $language', ({ folder, language }) => {
  const english = messagesIn(folder, 'en')
  const messages = messagesIn(folder, language)

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
    const format = new IntlMessageFormat(
      messagesIn('dashboard/messages', language)['areas.count']!,
      `${language}-u-nu-latn`
    )
    expect(String(format.format({ n: 12 }))).toContain('12')
  }
})

it.each(ofPages)('leaves no message of %s unused', (folder) => {
  const code = readdirSync('dashboard', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => readFileSync(join('dashboard', path), 'utf8'))
    .join('\n')
  const unused = Object.keys(messagesIn(folder, 'en')).filter(
    (key) => !code.includes(`'${key}'`) && !/^(theme|expected|nav)\.|^chart\.sign\./.test(key)
  )
  expect(unused).toEqual([])
})

function messagesIn(folder: string, language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'))
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
