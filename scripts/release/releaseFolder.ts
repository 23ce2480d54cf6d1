import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { markedEndings } from '../../data/structure/markedRelease.ts'

/** The file that holds the name of the release that is served, and that of the one with private datasets. */
export const pointers = { public: 'current', private: `current${markedEndings.private}` } as const
export type Audience = keyof typeof pointers
const isTemporary = /\.tmp-(\d+)(-journal|-wal|-shm)?$/
const isRelease = {
  public: /^volunteering-\d{4}\.\d+-[0-9a-f]{12}\.sqlite$/,
  private: /^volunteering-\d{4}\.\d+-[0-9a-f]{12}-private\.sqlite$/,
}

/** Where a file is written before it takes its name; it carries our process, to be known when we are killed. */
export const temporaryFile = (folder: string, name: string) => join(folder, `${name}.tmp-${process.pid}`)

/** The name of the release that the pointer names, if there is one. */
export const namedRelease = (folder: string, audience: Audience = 'public') => {
  const pointer = join(folder, pointers[audience])
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null
}

/** Names another release in one step: whoever reads the pointer sees the old name or the new one. */
export function movePointer(folder: string, name: string, audience: Audience): void {
  const pointer = pointers[audience]
  const temporary = temporaryFile(folder, pointer)
  const file = openSync(temporary, 'w')
  writeSync(file, `${name}\n`)
  fsyncSync(file)
  closeSync(file)
  renameSync(temporary, join(folder, pointer))
}

/** Removes what builds left behind that were killed before they were done. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const process_ = name.match(isTemporary)?.[1]
    if (process_ && !isRunning(Number(process_))) rmSync(join(folder, name))
  }
}

/** Removes releases but for those to keep: the new one, and the one replaced, which a server may still read. */
export function removeOldReleases(
  folder: string,
  keep: readonly (string | null)[],
  audience: Audience = 'public'
): void {
  for (const name of readdirSync(folder)) {
    const release = name.replace(/\.sha256$/, '')
    if (isRelease[audience].test(release) && !keep.includes(release)) rmSync(join(folder, name))
  }
}

/** Nothing of private datasets stays where there are none any more. */
export function removePrivate(folder: string): void {
  rmSync(join(folder, pointers.private), { force: true })
  removeOldReleases(folder, [], 'private')
}

function isRunning(processId: number): boolean {
  if (processId === process.pid) return false
  try {
    process.kill(processId, 0)
    return true
  } catch {
    return false
  }
}
