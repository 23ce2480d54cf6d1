import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const physical =
  /(?<![-\w])(?:(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:top|right|bottom|left)(?:-\w+)*|(?:border-(?:top|bottom)-(?:left|right)-radius)|(?:min-|max-)?(?:width|height)|top|right|bottom|left|overflow-[xy]|float|clear)\s*:|text-align\s*:\s*(?:left|right)/g

it.each(sheets())('$path turns round with the page: it names no left, right, top or bottom', ({ text }) => {
  expect(physicalIn(text)).toEqual([])
})

it('finds the physical properties, and only those', () => {
  expect(physicalIn('a { margin-left: 1px; width: 2px; text-align: left; overflow-x: auto; top: 0 }')).toHaveLength(5)
  expect(
    physicalIn('@media (max-width: 48rem) { a { inline-size: 1px; inset-inline-start: 0; line-height: 1 } }')
  ).toEqual([])
})

const physicalIn = (text: string) => Array.from(text.replace(/@media[^{]+/g, '').matchAll(physical), ([found]) => found)

function sheets() {
  return readdirSync('dashboard', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, text: readFileSync(join('dashboard', path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }))
}
