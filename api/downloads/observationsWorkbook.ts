import type { Readable } from 'node:stream'
import { messagesOf } from '../../data/wording/messagesOf.ts'
import { createWording } from '../../data/wording/wording.ts'
import { aboutRows } from './aboutRows.ts'
import type { FileRequest } from './downloadRequest.ts'
import type { FileTable, FileValue } from './fileTable.ts'
import type { FileMetadata } from './observationsMetadata.ts'
import { writeWorkbook } from './writeWorkbook.ts'

interface Described extends Pick<FileRequest, 'language' | 'shape'> {
  describe: () => Promise<FileMetadata>
}

/** A workbook of two sheets: the rows, and all that must be known of them. In Arabic both run from right to left. */
export function observationsWorkbook(
  table: FileTable & { widths: number[] },
  { language, shape, describe }: Described
): Readable {
  const wording = createWording(language, messagesOf(language))
  const rightToLeft = wording.dir === 'rtl'
  const { columns, batches, widths } = table
  return writeWorkbook([
    {
      name: wording.say('file.data'),
      widths,
      wraps: false,
      rightToLeft,
      frozenColumns: shape === 'tidy' ? 0 : 1,
      rows: async function* () {
        yield [columns.map(({ name }) => name)]
        yield* batches
      },
    },
    {
      name: wording.say('file.about'),
      widths: [34, 90],
      wraps: true,
      rightToLeft,
      frozenColumns: 0,
      rows: async function* (): AsyncGenerator<FileValue[][]> {
        yield aboutRows(await describe(), wording)
      },
    },
  ])
}
