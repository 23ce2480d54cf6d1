import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type Language, languages } from './structure/codelists.ts'
import { each } from './structure/dimensionCodes.ts'

/** Words of one meaning, by language. */
export type WordsOf = Record<Language, string[]>

/**
 * The words by which people look for things and which our texts do not use, from the one table of them. They are an aid
 * for search alone: they are never shown, and no view on the status or name of an area is meant; names that are
 * themselves in dispute are left out.
 */
const rows = parse(readFileSync('data/wording/everyday.csv', 'utf8'), { columns: true }) as Record<string, string>[]

const read = rows.map(({ means = '', ...cells }) => ({
  means,
  words: each(languages, (language) => (cells[language] ?? '').split(/\s*;\s*/).filter(Boolean)) as WordsOf,
}))

const meaning = (what: string) => read.filter(({ means }) => means === what || means.startsWith(`${what} `))

/** Words that mean the same, whatever they are of. */
export const sameWords: readonly WordsOf[] = meaning('same').map(({ words }) => words)

/** Words that say nothing beside others. */
export const passedWords: readonly string[] = meaning('pass').flatMap(({ words }) => Object.values(words).flat())

/** What a view may be broken down by, as an address says it, with the words that ask for it. */
export const shownBy: readonly { parameter: string; codes: string[]; words: WordsOf }[] = meaning('show').map(
  ({ means, words }) => {
    const [parameter = '', codes = ''] = means.slice('show '.length).split('=')
    return { parameter, codes: codes.split(','), words }
  }
)

/** What things are called, one row a thing: `area 748`, `group ESCWA`, `goal 13`, `series STAFF`. */
export const everydayMeanings: readonly { means: string; words: WordsOf }[] = read.filter(
  ({ means }) => !/^(same|pass|show)( |$)/.test(means)
)

const byMeaning = new Map(read.map(({ means, words }) => [means, words]))

/** What an area, group, Goal or series is called every day, by language; nothing for most. */
export const everydayOf = (kind: string, code: string): WordsOf | undefined => byMeaning.get(`${kind} ${code}`)

/** The same in one list. */
export const everydayNames = (kind: string, code: string): string[] =>
  Object.values(everydayOf(kind, code) ?? {}).flat()
