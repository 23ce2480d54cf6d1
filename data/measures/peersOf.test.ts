import { expect, it } from 'vitest'
import { type PeerFacts, peersOf } from './peersOf.ts'

const home: PeerFacts = { refArea: 'home', subRegion: '034', incomeGroup: 'INCOME_L', population: 1000 }

it('takes areas that share two of sub-region, income group and population, and says which', () => {
  const { peers } = peersOf(home, [
    home,
    { refArea: 'region_and_income', subRegion: '034', incomeGroup: 'INCOME_L', population: 5000 },
    { refArea: 'income_and_people', subRegion: '035', incomeGroup: 'INCOME_L', population: 2000 },
    { refArea: 'with_all', subRegion: '034', incomeGroup: 'INCOME_L', population: 500 },
    { refArea: 'region_alone', subRegion: '034', incomeGroup: 'INCOME_H', population: 2001 },
  ])
  expect(peers).toEqual([
    { refArea: 'with_all', reasons: ['sub_region', 'income_group', 'population'] },
    { refArea: 'income_and_people', reasons: ['income_group', 'population'] },
    { refArea: 'region_and_income', reasons: ['sub_region', 'income_group'] },
  ])
})

it('lists ten at most, the nearest in population first, and counts the others', () => {
  const many = Array.from({ length: 12 }, (_, i) => ({ ...home, refArea: `p${i}`, population: 1000 + i }))
  const { peers, others } = peersOf(home, many.reverse())
  expect(peers.map(({ refArea }) => refArea).slice(0, 3)).toEqual(['p0', 'p1', 'p2'])
  expect([peers.length, others]).toEqual([10, 2])
})

it('puts areas that are equally near in order of their code, wherever they stand', () => {
  const [b, c, a] = ['b', 'c', 'a'].map((refArea) => ({ ...home, refArea, population: 500 }))
  for (const all of [
    [b!, c!, a!],
    [a!, c!, b!],
  ])
    expect(peersOf(home, all).peers.map(({ refArea }) => refArea)).toEqual(['a', 'b', 'c'])
})

it('finds nothing in common in what is not known', () => {
  const unknown: PeerFacts = { refArea: 'x', subRegion: null, incomeGroup: null, population: null }
  for (const known of [{}, { subRegion: '034' }, { incomeGroup: 'INCOME_L' }, { population: 1000 }])
    expect(peersOf({ ...unknown, ...known }, [{ ...unknown, ...known, refArea: 'y' }]).peers).toEqual([])
})
