import type { FileState } from './openedFile.ts'

export type RendererState = 'ready' | 'stuck' | 'ended'

export interface Readiness {
  /** Asks the database a question. */
  database: () => Promise<unknown>
  /** Whether the file of the database is what was opened. */
  file?: () => Promise<FileState>
  /** Asks who renders pages; nothing where browsers do. */
  renderer?: () => Promise<RendererState>
  isDraining: () => boolean
}

/** Milliseconds for the database to answer. */
const longest = 2000

/** Why this server should be asked nothing now, a word each; empty where it is ready. */
export async function unreadyBecause({ database, file, renderer, isDraining }: Readiness): Promise<string[]> {
  const [answered, release, rendering] = await Promise.all([
    inTime(database()).catch(() => 'database'),
    file?.().catch(() => 'missing' as const),
    renderer?.().catch(() => 'ended' as const),
  ])
  return [
    ...(isDraining() ? ['draining'] : []),
    ...(answered === 'database' ? ['database'] : []),
    ...(release && release !== 'same' ? [release] : []),
    ...(rendering && rendering !== 'ready' ? [rendering] : []),
  ]
}

const inTime = (asked: Promise<unknown>) =>
  Promise.race([asked, new Promise((resolve) => setTimeout(resolve, longest, 'database').unref())])
