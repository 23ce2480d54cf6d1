import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isAsRecorded } from '../data/archive/fileDigest.ts'
import { stampOf } from './stamped.ts'

/** Builds what `npm start` and `npm test` need, and only what is not whole or older than the files it is made from. */
const parts = [
  { by: 'data:build', made: currentData(), from: ['data', 'scripts'] },
  {
    by: 'build:dashboard',
    made: stampOf('dashboard'),
    from: ['dashboard', 'data', 'package-lock.json', 'vite.config.ts'],
  },
  {
    by: 'build:fonts',
    made: stampOf('fonts'),
    from: ['dashboard', 'data', 'api', 'package-lock.json', 'scripts/buildFonts.ts', 'scripts/fonts'],
  },
  {
    by: 'build:rendering',
    made: stampOf('rendering'),
    from: ['dashboard', 'data', 'package-lock.json', 'vite.rendering.config.ts'],
  },
  {
    by: 'build:server',
    made: stampOf('server'),
    from: ['api', 'data', 'package-lock.json', 'vite.server.config.ts'],
  },
]

for (const { by, made, from } of parts) {
  if (made && existsSync(made) && newest(from) <= statSync(made).mtimeMs) continue
  const { status } = spawnSync('npm', ['run', '--silent', by], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  // What went wrong was said by whoever it went wrong for.
  if (status !== 0) process.exit(status ?? 1)
}

/** What names the release that is served, where it names one that is to the byte what was built. */
function currentData(): string | undefined {
  const pointer = 'data/built/current'
  if (!existsSync(pointer)) return undefined
  const file = join('data/built', readFileSync(pointer, 'utf8').trim())
  return file.endsWith('.sqlite') && existsSync(file) && isAsRecorded(file) ? pointer : undefined
}

/** The latest change below some files and folders; a file taken away changes its folder. Tests make nothing. */
function newest(paths: string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const { mtimeMs } = statSync(path)
      if (!statSync(path).isDirectory()) return path.includes('.test.') ? 0 : mtimeMs
      return Math.max(
        mtimeMs,
        newest(
          readdirSync(path)
            .filter((name) => name !== 'built')
            .map((name) => join(path, name))
        )
      )
    })
  )
}
