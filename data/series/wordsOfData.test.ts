import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { languages } from '../structure/codelists.ts'

it.each([
  ['series/series_text.csv', 'series'],
  ['series/tag_text.csv', 'series goal'],
  ['series/caveats.csv', 'dataset series position'],
  ['datasets/dataset_text.csv', 'dataset'],
  ['areas/area_group_text.csv', 'area_group'],
])('%s says each thing once in each of the six languages', (file, key) => {
  const said: Record<string, string[]> = {}
  for (const row of rowsOf(file)) {
    const thing = key.split(' ').map((column) => row[column])
    said[thing.join(' ')] = [...(said[thing.join(' ')] ?? []), row.language!].sort()
  }
  expect(Object.entries(said).filter(([, found]) => found.join() !== [...languages].sort().join())).toEqual([])
})

it.each([
  ['ar', /^[\p{Script=Arabic}«]/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
] as const)('writes the sentences of %s in its own script', (language, script) => {
  const sentences = [...column('series/caveats.csv', 'sentence'), ...column('series/tag_text.csv', 'reason')]
  expect(sentences.filter((row) => row.language === language && !script.test(row.text))).toEqual([])
})

it('says of every link to a Goal that it is ours, unless the publisher made it', () => {
  const publishers = rowsOf('series/tags.csv').filter((tag) => tag.basis === 'publisher')
  const isOurs = ({ series, goal }: Record<string, string>) =>
    !publishers.some((tag) => tag.series === series && tag.goal === goal)
  const english = rowsOf('series/tag_text.csv').filter((row) => row.language === 'en')
  expect(english.filter((row) => isOurs(row) !== row.reason!.endsWith('The link is ours.'))).toEqual([])
})

it('warns with every series of people reached that they are not volunteers and never to be added', () => {
  const reached = rowsOf('series/series.csv').filter((row) => row.kind === 'reach')
  const warned = rowsOf('series/caveats.csv').filter((row) => /Never add programmes/.test(row.sentence!))
  expect(warned.map((row) => row.series).sort()).toEqual(reached.map((row) => row.series).sort())
})

function rowsOf(file: string): Record<string, string>[] {
  return parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'), { columns: true })
}

const column = (file: string, name: string) =>
  rowsOf(file).map((row) => ({ language: row.language, text: row[name] ?? '' }))
