import { type Language, languageOf, languages } from '../../data/structure/codelists.ts'
import type { WholeFile } from './readData.ts'
import type { Located } from './tableShape.ts'

/** Tables of the whole of which the folder of a dataset may hold its own rows, so that it stands in one place. */
export const ownTables = {
  'series.csv': 'series/series.csv',
  'series_text.csv': 'series/series_text.csv',
  'tags.csv': 'series/tags.csv',
  'tag_text.csv': 'series/tag_text.csv',
  'caveats.csv': 'series/caveats.csv',
  'dataset_text.csv': 'datasets/dataset_text.csv',
  'sources.csv': 'surveys/sources.csv',
} as const satisfies Record<string, WholeFile>

export type OwnTable = keyof typeof ownTables

/** The table of the whole that a file holds rows of: itself, or what stands in the folder of a dataset. */
export function wholeOf(path: string): string {
  const [room, , file] = path.split('/')
  return file !== undefined && (room === 'datasets' || room === 'private') && file in ownTables
    ? ownTables[file as OwnTable]
    : path
}

/** What a reader reads in each table of texts, and what each text is of. Names of publishers are the same in all. */
const textsOf: Partial<Record<OwnTable, { said: readonly string[]; of: readonly string[] }>> = {
  'series_text.csv': { said: ['name', 'definition'], of: ['series'] },
  'tag_text.csv': { said: ['reason'], of: ['series', 'goal'] },
  'caveats.csv': { said: ['sentence'], of: ['series', 'position'] },
  'dataset_text.csv': { said: ['title'], of: ['dataset'] },
}

type TextRow = { language: Language } & Record<string, unknown>

/**
 * Rows of texts with one for each language: where the folder of a dataset has none, the one that it has, marked with
 * its language. English is taken first, since most know it.
 */
export function inAllLanguages<Row extends object>(file: OwnTable, located: readonly Located<Row>[]): Located<Row>[] {
  const texts = textsOf[file]
  if (!texts) return [...located]
  const rows = located as readonly Located<Row & TextRow>[]
  const things = new Map<string, Located<Row & TextRow>[]>()
  for (const one of rows) {
    const key = texts.of.map((column) => one.row[column]).join(' ')
    things.set(key, [...(things.get(key) ?? []), one])
  }
  return [...things.values()].flatMap((ofThing) => {
    const given = ofThing.find(({ row }) => row.language === 'en') ?? ofThing[0]!
    const absent = languages.filter((language) => !ofThing.some(({ row }) => row.language === language))
    return [...ofThing, ...absent.map((language) => ({ ...given, row: inStead(given.row, language, texts.said) }))]
  })
}

function inStead<Row extends TextRow>(row: Row, language: Language, said: readonly string[]): Row {
  const marked = (text: string) => {
    const whole = `${text} [${row.language}]`
    return languageOf[language].dir === languageOf[row.language].dir ? whole : `\u2068${whole}\u2069`
  }
  const texts = said.map((column) => [column, marked(String(row[column]))])
  return { ...row, ...Object.fromEntries(texts), language }
}
