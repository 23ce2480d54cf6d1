import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { isLanguage, type Language, languages } from '../../data/structure/codelists.ts'

/** A text that a reader may meet, with the place where it is mended. */
export interface Text {
  file: string
  key: string
  language: Language
  text: string
}

/** Columns of our tables that say which thing a text is of; all others of a table of texts are said to a reader. */
const keys = ['dataset', 'series', 'goal', 'position', 'practice', 'area_group', 'ref_area', 'language']
const rooms = ['api', 'dashboard', 'data', 'scripts']

/** Every message of every language, as written. */
export function everyMessage(): Text[] {
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|\/)messages\/[a-z]{2}\.json$/.test(path))
      .map((path) => join(room, path))
  )
  return files.flatMap((file) =>
    Object.entries<string>(JSON.parse(readFileSync(file, 'utf8'))).map(([key, text]) => ({
      file,
      key,
      language: basename(file, '.json') as Language,
      text,
    }))
  )
}

/** Every text of our tables, in every language; mappings are ours and said to nobody. */
export function everyTableText(): Text[] {
  const files = readdirSync('data', { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        path.endsWith('.csv') && !dirname(path).includes('/') && !['wording', 'mappings'].includes(dirname(path))
    )
    .map((path) => join('data', path))
  return files.flatMap((file) =>
    rowsOf(file).flatMap((row) => {
      if ('language' in row && isLanguage(row.language!)) return textsOfRow(file, row, row.language)
      return languages.every((language) => language in row) ? namesOfRow(file, row) : []
    })
  )
}

const textsOfRow = (file: string, row: Row, language: Language): Text[] =>
  Object.entries(row)
    .filter(([column, text]) => !keys.includes(column) && text !== '')
    .map(([column, text]) => ({ file, key: `${keyOf(row)} ${column}`, language, text }))

const namesOfRow = (file: string, row: Row): Text[] =>
  languages.map((language) => ({ file, key: keyOf(row), language, text: row[language]! }))

const keyOf = (row: Row) => keys.flatMap((key) => (key !== 'language' && row[key] ? [row[key]] : [])).join(' ')

type Row = Record<string, string>

/** The rows of a table, by the names of its columns. */
export const rowsOf = (file: string): Row[] => parse(readFileSync(file, 'utf8'), { columns: true })
