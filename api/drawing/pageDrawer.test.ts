import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import pino from 'pino'
import { expect, it } from 'vitest'
import { currentRelease } from '../../data/database.ts'
import { pageDrawer } from './pageDrawer.ts'

const drawing = join(mkdtempSync(join(tmpdir(), 'drawing-')), 'drawPage.mjs')
writeFileSync(
  drawing,
  `export const createDrawing = (ask) => async ({ path }) => {
     if (path === '/ends') process.exit(1)
     if (path === '/breaks') throw new Error('a part of the page broke')
     if (path === '/refused') await ask('series.byCode', { language: 'en', series: 'NONE' })
     const release = await ask('release.current')
     return { html: release.release, title: path, answers: '[]' }
   }`
)
const database = resolve(currentRelease('data/built/current'))
const lines: string[] = []
const draw = pageDrawer(
  { database, drawing, thread: pathToFileURL(resolve('dist/server/drawingThread.js')) },
  pino({}, { write: (line: string) => void lines.push(line) })
)
const asked = (path: string) => draw({ language: 'en', release: 'r', path, search: '' })

it('draws pages beside each other from the release’s own answers', async () => {
  const drawn = await Promise.all(['/a', '/b', '/c'].map(asked))
  expect(drawn.map((page) => page?.title)).toEqual(['/a', '/b', '/c'])
  expect(database).toContain(drawn[0]!.html)
})

it('leaves a page to the browser where a question is refused, and says nothing of it', async () => {
  expect([await asked('/refused'), lines]).toEqual([undefined, []])
})

it('leaves a page to the browser where drawing fails, and logs why', async () => {
  expect(await asked('/breaks')).toBeUndefined()
  expect(lines.at(-1)).toContain('a part of the page broke')
})

it('draws the next page after its thread has ended', async () => {
  expect(await Promise.all([asked('/ends'), asked('/a')])).toEqual([undefined, undefined])
  expect((await asked('/b'))?.title).toBe('/b')
})
