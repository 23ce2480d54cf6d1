import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const worker = readFileSync('dashboard/public/offline.js', 'utf8')

it('says of a release in each language what pages call it', () => {
  for (const word of ['الإصدار', '发布版本', 'release', 'edición', 'édition', 'выпуск'])
    expect(worker).toContain(`${word}`)
  expect(worker).not.toMatch(/versi[oó]n \{release\}|(?<!发布)版本/)
})

it('writes days with the digits that pages have', () => {
  expect(worker.match(/-u-nu-latn/g)).toHaveLength(6)
})
