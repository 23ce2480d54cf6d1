import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem } from '../life/startProblem.ts'

interface Part {
  file: string
  css?: readonly string[]
}

/** Throws where a built dashboard lacks a file that its pages name: a build that was cut off, or a copy that was. */
export function checkDashboard(folder: string): void {
  if (!existsSync(join(folder, 'index.html'))) return
  const missing = partsOf(folder)
    .flatMap(({ file, css = [] }) => [file, ...css])
    .find((file) => !existsSync(join(folder, file)))
  if (missing)
    throw new StartProblem(`the dashboard in ${folder} is not whole, it lacks ${missing}: build it with npm run build`)
}

function partsOf(folder: string): Part[] {
  const manifest = join('.vite', 'manifest.json')
  try {
    return Object.values(JSON.parse(readFileSync(join(folder, manifest), 'utf8')))
  } catch {
    return [{ file: manifest }]
  }
}
