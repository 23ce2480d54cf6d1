import { expect, it } from 'vitest'
import { changeOf } from '../../../data/measures/change.ts'
import type { Flag, MissingReason } from '../../../data/structure/codelists.ts'
import { noBreakdown } from '../../../data/structure/dimensionCodes.ts'
import { gap } from '../../../data/structure/gap.ts'
import type { Cell, Line, View } from '../../../data/structure/line.ts'
import { isInAnother, memberRows } from './memberRows.ts'

const rows = memberRows({
  view: view([
    line('Qatar', [0.1, 900, 0.8], { 2017: ['jump'] }),
    line('Jordan', [0.03, 0.05, 'not_reported']),
    line('Oman', ['cannot_exist', 'cannot_exist', 'cannot_exist']),
    line('Lebanon', [1.2, 1.4, 2.4]),
    line('Bahrain', [0.04, 0.03, 0.02]),
    line('Gibraltar', ['in_another', 'in_another', 'in_another']),
  ]),
})

it('sorts members by their last figure, then those whose change cannot be said, then those without any', () => {
  expect(rows.map(({ name }) => name)).toEqual(['Lebanon', 'Jordan', 'Bahrain', 'Qatar', 'Oman', 'Gibraltar'])
})

it('says which way each went, of one without a figure nothing', () => {
  expect(rows.map(({ direction }) => direction)).toEqual(['rose', 'rose', 'fell', 'none', null, null])
})

it('has a box for each year: a figure, one in doubt, or the reason', () => {
  const boxes = (name: string) => rows.find((row) => row.name === name)!.years.map(({ state }) => state)
  expect(boxes('Qatar')).toEqual(['given', 'flagged', 'given'])
  expect(boxes('Jordan')).toEqual(['given', 'given', 'not_reported'])
})

it('tells who is counted in another’s figure from who has none', () => {
  expect(rows.filter(isInAnother).map(({ name }) => name)).toEqual(['Gibraltar'])
})

function line(refArea: string, given: (number | MissingReason)[], flags: Record<number, Flag[]> = {}): Line {
  const cells = given.map((value, at): Cell => {
    const year = 2016 + at
    if (typeof value !== 'number') return gap(year, value)
    // A hundred thousand people, so that no percentage rests on a few.
    const known = { obsValue: value * 1e5, measureValue: value, obsStatus: 'A' as const, missingReason: null }
    return { ...gap(year), ...known, flags: flags[year] ?? [] }
  })
  const change = changeOf(cells, { kind: 'stock', measure: 'per_1000' })
  return { ...noBreakdown, dataset: 'ifrc_fdrs', series: 'VOLUNTEERS', refArea, cells, change }
}

function view(lines: Line[]): View {
  const about = { release: 'r', measure: 'per_1000' as const, unitMeasure: 'PER_1000_POP' as const }
  const names = Object.fromEntries(lines.map(({ refArea }) => [refArea, refArea]))
  return { ...about, lines, names, cut: false, total: lines.length }
}
