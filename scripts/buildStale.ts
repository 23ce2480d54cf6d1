import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Builds what `npm start` and `npm test` need, and only what is older than the files it is made from. */
const steps = [
  { made: 'data/built/current', from: ['data', 'scripts'], by: ['run', '--silent', 'data:build'] },
  {
    made: 'dist/dashboard/index.html',
    from: ['dashboard', 'data', 'package-lock.json', 'vite.config.ts'],
    by: ['run', '--silent', 'build:dashboard'],
  },
  {
    made: 'dist/fonts/latin-400.ttf',
    from: ['dashboard', 'data', 'api', 'package-lock.json', 'scripts/buildFonts.ts', 'scripts/fonts'],
    by: ['run', '--silent', 'build:fonts'],
  },
  {
    made: 'dist/rendering/renderPage.js',
    from: ['dashboard', 'data', 'package-lock.json', 'vite.rendering.config.ts'],
    by: ['run', '--silent', 'build:rendering'],
  },
  {
    made: 'dist/server/main.js',
    from: ['api', 'data', 'package-lock.json', 'vite.server.config.ts'],
    by: ['run', '--silent', 'build:server'],
  },
]

for (const { made, from, by } of steps) {
  if (existsSync(made) && newest(from) <= statSync(made).mtimeMs) continue
  execFileSync('npm', by, { stdio: 'inherit', shell: process.platform === 'win32' })
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
