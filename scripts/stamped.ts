import { spawnSync } from 'node:child_process'
import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneAtATime } from './oneAtATime.ts'

/** Where a part of the product is stamped once it is whole. */
const stamps = 'dist/stamps'
export const stampOf = (part: string) => join(stamps, part)

/**
 * Runs the command that builds a part, one at a time, and stamps the part once it is whole: a build that was cut off
 * leaves none. The stamp bears the moment at which the build began, so that what was changed meanwhile is newer.
 */
function stamped(part: string, [command, ...rest]: readonly string[]): number {
  return oneAtATime(stamps, () => {
    rmSync(stampOf(part), { force: true })
    const began = new Date()
    const { status } = spawnSync(command!, rest, { stdio: 'inherit', shell: process.platform === 'win32' })
    if (status !== 0) return status ?? 1
    writeFileSync(stampOf(part), '')
    utimesSync(stampOf(part), began, began)
    return 0
  })
}

if (process.argv[1] === import.meta.filename) {
  const [, , part = '', ...command] = process.argv
  process.exitCode = stamped(part, command)
}
