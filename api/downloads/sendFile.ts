import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import type { FilePieces } from './fileTable.ts'

interface SentFile {
  /** Of codes alone, so that it needs no quoting. */
  name: string
  type: string
  pieces: FilePieces | Iterable<string>
}

/** Sends a file piece by piece, each when the one before was taken. Who leaves stops it at once. */
export async function sendFile(response: Response, { name, type, pieces }: SentFile): Promise<void> {
  response.set('Content-Type', type).set('Content-Disposition', `attachment; filename="${name}"`)
  if (response.req.method === 'HEAD') return void response.end()
  // Each layer that an answer passes through listens for its end.
  response.setMaxListeners(20)
  try {
    await pipeline(pieces, response)
  } catch (error) {
    if (!hasLeft(error)) throw error
  }
}

const hasLeft = (error: unknown) => (error as { code?: unknown } | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE'
