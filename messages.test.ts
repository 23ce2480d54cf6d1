import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { languages } from './data/structure/codelists.ts'

/** Every folder of messages: of data, of tables, of the interface, of each page that brings its own, of the server. */
const folders = ['data', 'api', 'dashboard', 'scripts'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)messages\/en\.json$/.test(path))
    .map((path) => join(room, path, '..'))
)
const places = folders.flatMap((folder) => languages.map((language) => ({ folder, language })))

it.each(folders)('%s has one file for every language', (folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  expect(files).toEqual(languages.map((language) => `${language}.json`).sort())
})

describe.each(places)('the words of $folder in $language', ({ folder, language }) => {
  const english = messagesIn(folder, 'en')
  const messages = messagesIn(folder, language)

  it('are the messages of English, no more, no fewer, none of them empty', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    expect(Object.entries(messages).filter(([key, text]) => key !== 'list.comma' && text.trim() === '')).toEqual([])
  })

  it('take the same arguments in the same way as English', () => {
    for (const [key, text] of Object.entries(messages))
      expect([key, ...argumentsOf(text)]).toEqual([key, ...argumentsOf(english[key]!)])
  })

  it('have every plural form of the language wherever a plural stands', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort()
    for (const [key, text] of Object.entries(messages))
      for (const plural of pluralsOf(elementsOf(text))) expect([key, ...plural]).toEqual([key, ...forms])
  })

  it('write apostrophes as readers do, so that none quotes an argument away', () => {
    expect(Object.entries(messages).filter(([, text]) => text.includes("'"))).toEqual([])
  })

  it('are translated: no sentence is left in English', () => {
    const same = Object.entries(messages).filter(([key, text]) => language !== 'en' && english[key] === text)
    expect(same.filter(([, text]) => /[a-z]{4,} [a-z]{2,}/.test(text.replace(/\{.*\}/g, '')))).toEqual([])
  })
})

/** One word in English that must be two in another language, and why. */
const twoWords: Record<string, string> = {
  Yes: 'whether it may be done and whether it is so: 可以 and 是 in Chinese',
  all: 'of people or areas and of columns, which differ in gender: todos and todas in Spanish',
  none: 'of choices and of columns, which differ in gender: aucun and aucune in French',
}

it('says an English text by one message, unless another language needs two', () => {
  const all = folders.flatMap((folder) =>
    Object.entries(messagesIn(folder, 'en')).map(([key, text]) => ({ text, at: `${folder} ${key}` }))
  )
  const repeated = all.filter(({ text }) => !twoWords[text] && all.filter((one) => one.text === text).length > 1)
  expect(repeated).toEqual([])
})

it.each(Object.keys(twoWords))('needs two words for “%s”', (english) => {
  expect(Math.max(...languages.map((language) => new Set(saidIn(language, english)).size))).toBeGreaterThan(1)
})

const code = ['data', 'api', 'dashboard', 'scripts'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => readFileSync(join(room, path), 'utf8'))
)

it.each(folders.filter((folder) => folder !== 'data/wording/messages'))('leaves no message of %s unused', (folder) => {
  const written = code.join('\n')
  const unused = Object.keys(messagesIn(folder, 'en')).filter(
    (key) =>
      !written.includes(`'${key}'`) &&
      !written.includes(`].${key}}`) &&
      !stemsOf(key).some((stem) => written.includes(`\`${stem}\${`)) &&
      !/^(theme|expected|nav|left|group|format)\.|^chart\.sign\./.test(key)
  )
  expect(unused).toEqual([])
})

/** What stands before a code in a key that is put together: `title.` of `title.age`. */
const stemsOf = (key: string) => [...key.matchAll(/\./g)].map(({ index }) => key.slice(0, index + 1))

/** What a language says where English says this. */
function saidIn(language: string, english: string): string[] {
  return folders.flatMap((folder) =>
    Object.entries(messagesIn(folder, 'en')).flatMap(([key, text]) =>
      text === english ? [messagesIn(folder, language)[key]!] : []
    )
  )
}

function messagesIn(folder: string, language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'))
}

type Element = { type: number; value?: unknown; options?: Record<string, { value: Element[] }> }

const elementsOf = (message: string) =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as Element[]

/** Every argument with its kind, once, in order of name; a number may be a plural in another language. */
function argumentsOf(message: string): string[] {
  const found = (elements: Element[]): string[] =>
    elements.flatMap((element) => [
      ...(element.type > 0 && element.type < 7 ? [`${element.value} ${element.type === 6 ? 2 : element.type}`] : []),
      ...Object.values(element.options ?? {}).flatMap((option) => found(option.value)),
    ])
  return [...new Set(found(elementsOf(message)))].sort()
}

/** The forms of every plural, wherever it stands. */
const pluralsOf = (elements: Element[]): string[][] =>
  elements.flatMap(({ type, options = {} }) => [
    ...(type === 6
      ? [
          Object.keys(options)
            .filter((form) => !form.startsWith('='))
            .sort(),
        ]
      : []),
    ...Object.values(options).flatMap(({ value }) => pluralsOf(value)),
  ])
