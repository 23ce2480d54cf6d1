import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What stands between two texts: a message of each language says it, or `wording.beside`, `Beside` and `Sentences` do. */
const joints = / · |\.join\(['"`](, |; |،|؛|、|；|，)|['"`>}](; |، |؛ |、|；|，)['"`<{$]/

/** Errors to callers are in English alone; so are the words of examples, and codes are written as an address has them. */
const passed = (path: string, line: string) =>
  path === 'dashboard/charts/exampleLines.ts' ||
  line.includes('className="codes"') ||
  (path.startsWith('api/') && !line.includes(' · '))

it('types no joint of two texts in code', () => {
  const typed = ['dashboard', 'api'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .map((path) => join(room, path))
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
      .flatMap((path) =>
        withoutComments(readFileSync(path, 'utf8'))
          .split('\n')
          .filter((line) => joints.test(line) && !passed(path, line))
          .map((line) => `${path}: ${line.trim()}`)
      )
  )
  expect(typed).toEqual([])
})

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
