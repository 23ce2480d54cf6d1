import { stat } from 'node:fs/promises'
import { digestOf } from '../../data/archive/fileDigest.ts'

/** How the file of a database stands to what was opened. */
export type FileState = 'same' | 'missing' | 'changed'

/**
 * Tells whether the file that was opened is still what it was. It is read again only where its size, its time or its
 * place on the disk differs from when it was last read.
 */
export function openedFile(file: string, digest: string): () => Promise<FileState> {
  let last: { mark: string; state: FileState } | undefined
  return async () => {
    const now = await stat(file).catch(() => undefined)
    if (!now?.isFile()) return 'missing'
    const mark = [now.dev, now.ino, now.size, now.mtimeMs].join(' ')
    if (mark !== last?.mark) last = { mark, state: digestOf(file) === digest ? 'same' : 'changed' }
    return last.state
  }
}
