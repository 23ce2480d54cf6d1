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

/** The file that holds the name of the release that is served. */
const pointer = 'current'
const isTemporary = /\.tmp-(\d+)(-journal|-wal|-shm)?$/
const isRelease = /^volunteering-\d{4}\.\d+-[0-9a-f]{12}\.sqlite$/

/** Where a file is written before it takes its name; it carries our process, to be known when we are killed. */
export const temporaryFile = (folder: string, name: string) => join(folder, `${name}.tmp-${process.pid}`)

/** The name of the release that the pointer names, if there is one. */
export const namedRelease = (folder: string) =>
  existsSync(join(folder, pointer)) ? readFileSync(join(folder, pointer), 'utf8').trim() : null

/** Names another release in one step: whoever reads the pointer sees the old name or the new one. */
export function movePointer(folder: string, name: string): void {
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
export function removeOldReleases(folder: string, keep: readonly (string | null)[]): void {
  for (const name of readdirSync(folder)) {
    const release = name.replace(/\.sha256$/, '')
    if (isRelease.test(release) && !keep.includes(release)) rmSync(join(folder, name))
  }
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
