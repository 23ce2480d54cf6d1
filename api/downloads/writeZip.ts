import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { FilePieces } from './fileTable.ts'

export interface ZipEntry {
  path: string
  /** Called when its turn comes: one entry is written at a time. */
  pieces: () => FilePieces
}

/** The same content gives the same bytes, so no entry carries the hour at which it was packed. */
const mtime = new Date(Date.UTC(2020, 0, 1))

/** Files packed one behind the other as they are made. Who stops reading stops the one that is being made. */
export function writeZip(entries: readonly ZipEntry[]): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  let open: Readable | undefined
  for (const { path, pieces } of entries)
    zip.addReadStreamLazy(path, { mtime, forceDosTimestamp: true }, (give) => {
      if (output.destroyed) return
      open = Readable.from(bytesOf(pieces()), { highWaterMark: 1 })
      give(null, open)
    })
  zip.on('error', (error: unknown) => output.destroy(error as Error))
  output.once('close', () => open?.destroy())
  zip.end()
  return output
}

async function* bytesOf(pieces: FilePieces): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) if (piece.length > 0) yield Buffer.from(piece as string)
}
