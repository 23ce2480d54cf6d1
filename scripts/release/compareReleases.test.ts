import { expect, it } from 'vitest'
import { compareReleases } from './compareReleases.ts'
import type { Attributes } from './releaseContent.ts'

const release = (series: Record<string, Attributes>) => ({
  ...{ release: 'made up', datasets: { made_up: {} }, series, rows: new Map() },
})

it('takes a column that came since for no new definition of every series, and a new value in one for one', () => {
  const before = release({ 'made_up ONE': { kind: 'stock' }, 'made_up TWO': { kind: 'stock' } })
  const after = release({
    'made_up ONE': { kind: 'flow', measured: 'one' },
    'made_up TWO': { kind: 'stock', measured: 'two' },
  })
  expect(compareReleases(before, after).map(({ said }) => said)).toEqual(['ONE: kind: stock → flow'])
  const later = release({
    'made_up ONE': { kind: 'flow', measured: 'other' },
    'made_up TWO': { kind: 'stock', measured: 'two' },
  })
  expect(compareReleases(after, later).map(({ said }) => said)).toEqual(['ONE: measured: one → other'])
})

it('takes a column that came since for no new definition of a dataset either, and a method that came for one', () => {
  const of = (dataset: Attributes) => ({ ...release({}), datasets: { made_up: dataset } })
  const [before, after] = [of({ version: '1' }), of({ version: '1', terms: 'open', 'method ages': 'Y_GE15, stated' })]
  expect(compareReleases(before, after).map(({ said }) => said)).toEqual([
    'the dataset: method ages: nothing → Y_GE15, stated',
  ])
})
