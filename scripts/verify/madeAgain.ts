import { createContext } from '../../api/context.ts'
import { downloadRequest } from '../../api/downloads/downloadRequest.ts'
import type { FileColumn } from '../../api/downloads/fileTable.ts'
import { observationsTable } from '../../api/downloads/observationsFile.ts'
import { createTurns } from '../../api/requests/turns.ts'
import { openDatabase } from '../../data/database.ts'
import { isLanguage } from '../../data/structure/codelists.ts'
import type { FileShape } from '../../data/structure/fileFormats.ts'
import type { FileRow } from './readDownload.ts'

export interface MadeAgain {
  columns: readonly FileColumn[]
  rows: FileRow[]
}

/**
 * The rows of the file that an address gives: of a download, or of the page that it shows. Throws where the address is
 * of neither, or asks for what the release does not know.
 */
export async function madeAgain(database: string, address: URL, shape: FileShape): Promise<MadeAgain> {
  const parameters = new URLSearchParams(address.search)
  const isFile = /\/download\/observations\.\w+$/.test(address.pathname)
  const [language] = address.pathname.split('/').filter(isLanguage)
  if (!isFile && !language)
    throw new Error(`${address.pathname} is no view: give the address of a page, as /en/explore?…, or of a file`)
  if (language) parameters.set('language', language)
  parameters.set('shape', shape)
  parameters.delete('release')
  const db = openDatabase(database)
  try {
    const ctx = createContext(db)
    const request = { ...(await downloadRequest(ctx, parameters.toString())), format: 'json', origin: '' } as const
    const { columns, batches } = await observationsTable(ctx, request, createTurns())
    const rows: FileRow[] = []
    for await (const batch of batches)
      for (const cells of batch) rows.push(Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]!])))
    return { columns, rows }
  } finally {
    await db.destroy()
  }
}
