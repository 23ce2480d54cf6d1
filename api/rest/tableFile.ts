import type { Language } from '../../data/structure/codelists.ts'
import type { FileColumn, FilePieces, FileTable, FileValue } from '../downloads/fileTable.ts'
import { columnWidths } from '../downloads/measureWidths.ts'
import { writeParquet } from '../downloads/writeParquet.ts'
import { writeWorkbook } from '../downloads/writeWorkbook.ts'
import { wordingIn } from '../wordingIn.ts'
import { cellsOf, type Table } from './table.ts'

/** What a list of rows can be had as beside JSON and CSV, by the ending of its address. */
export const fileForms = ['xlsx', 'parquet'] as const
export type FileForm = (typeof fileForms)[number]

interface Written {
  release: string
  language: Language
  /** The address that is answered. */
  address: string
}

/** An answer as a workbook or as Parquet: the rows of its CSV, numbers as numbers. */
export async function tableFile<Answer>(
  form: FileForm,
  { table, answer }: { table: Table<Answer>; answer: Answer },
  { release, language, address }: Written
): Promise<FilePieces> {
  const rows = cellsOf(table, answer, release)
  const columns = [...table.columns, 'release'].map((name, at): FileColumn => ({ name, type: typeOf(rows, at) }))
  const { say, dir } = wordingIn(language)
  const about: [string, string][] = [
    [say('product.name'), say('product.independent')],
    [say('parameter.release'), release],
    [say('file.address'), address],
  ]
  if (form === 'parquet') {
    const file: FileTable = { columns, batches: once(rows) }
    return writeParquet(file, async () => ({ product: about[0]!.join(': '), release, address }))
  }
  const inSheet = { wraps: false, rightToLeft: dir === 'rtl', frozenColumns: 0 }
  return writeWorkbook([
    {
      ...{ ...inSheet, name: say('file.data'), widths: columnWidths(columns, rows) },
      rows: () => once([columns.map(({ name }) => name), ...rows]),
    },
    { ...{ ...inSheet, wraps: true, name: say('file.about'), widths: [34, 90] }, rows: () => once<FileValue[]>(about) },
  ])
}

/** A column is of numbers where all that stands in it are. */
function typeOf(rows: readonly FileValue[][], at: number): FileColumn['type'] {
  const filled = rows.map((row) => row[at] ?? null).filter((value) => value !== null)
  return filled.length > 0 && filled.every((value) => typeof value === 'number') ? 'number' : 'text'
}

async function* once<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows
}
