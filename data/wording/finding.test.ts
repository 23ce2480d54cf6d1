import { expect, it } from 'vitest'
import { noChange } from '../measures/change.ts'
import { languages } from '../structure/codelists.ts'
import type { Change } from '../structure/line.ts'
import type { OtherArea } from '../structure/otherAreas.ts'
import type { Scatter } from '../structure/scatter.ts'
import { changeFinding, mostRisen, rankFinding, scatterFinding } from './finding.ts'
import { messagesOf } from './messagesOf.ts'
import { createWording } from './wording.ts'

const en = createWording('en', messagesOf('en'))
const by = (label: string, value: number) => ({
  label,
  change: { value, unit: 'percent', startPeriod: 2016, endPeriod: 2019, reason: null } satisfies Change,
})
const flagged = (label: string) => ({ label, change: noChange('flagged') })

it('names who rose and who fell after a colon, with how much', () => {
  expect(changeFinding([by('Jordan', 115), by('Tunisia', -57), flagged('Qatar')], en)).toBe(
    'Rose: Jordan (+115%) · Fell: Tunisia (−57%) · No change given: Qatar'
  )
})

it('says of one area its change with its years, or why none is given', () => {
  expect(changeFinding([by('Jordan', 115)], en)).toBe('Jordan: +115% (2016–2019)')
  expect(changeFinding([flagged('India')], en)).toBe('India: No change given: a value is flagged')
})

it('counts more than four, and names the first of all only where it is asked for', () => {
  const many = [by('A', 10), by('B', 20), by('C', -3), by('D', 0), flagged('E')]
  expect(changeFinding(many, en)).toBe('Rose: 2 · Fell: 1 · Unchanged: 1 · No change given: 1')
  expect(mostRisen(many, en)).toBe('Rose most: B (+20%) · Rose: 2 · Fell: 1 · Unchanged: 1 · No change given: 1')
})

const areas: OtherArea[] = ['A', 'B', 'C'].map((refArea, at) => ({ refArea, cells: [3 - at] }))
const silent: OtherArea[] = [
  { refArea: 'D', cells: ['not_reported'] },
  { refArea: 'E', cells: ['cannot_exist'] },
]
const asked = { at: 0, year: 2020, nameOf: (area: string) => area }
const ranks = (bands: Record<string, { best: number; worst: number }>) => ({
  ...{ timePeriod: 2020, n: 3, tolerance: 0.2, refused: null, bands },
})

it('calls an area highest only where no other may stand as high', () => {
  const apart = ranks({ A: { best: 1, worst: 1 }, B: { best: 2, worst: 3 }, C: { best: 2, worst: 3 } })
  expect(rankFinding(areas, { ...asked, ranks: apart }, en)).toMatch(/^Highest in 2020: A · /)
  const near = ranks({ A: { best: 1, worst: 2 }, B: { best: 1, worst: 2 }, C: { best: 3, worst: 3 } })
  expect(rankFinding(areas, { ...asked, ranks: near }, en)).toMatch(/^May be highest in 2020: A and B · /)
})

it('calls none highest where nothing may be ranked, and says of how many there is a figure that can have one', () => {
  const all = [...areas, ...silent]
  expect(rankFinding(all, { ...asked, ranks: { ...ranks({}), refused: 'not_rankable' } }, en)).toBe(
    'With a figure for 2020: 3 of 4'
  )
  expect(rankFinding(all, { ...asked, ranks: undefined }, en)).toBe('With a figure for 2020: 3 of 4')
})

const clear = { value: 0.36, lower: 0.19, upper: 0.53 }
const scatter = (given: Partial<Scatter>) =>
  ({ areas: 115, correlation: null, noCorrelation: null, ...given }) as Scatter

it('says how two figures go together only where the interval leaves a direction', () => {
  expect(scatterFinding(scatter({ correlation: clear }), en)).toBe(
    'They tend to go together: rank correlation 0.36, 115 countries and areas'
  )
  expect(scatterFinding(scatter({ correlation: { value: -0.4, lower: -0.6, upper: -0.1 } }), en)).toMatch(
    /^They tend to go opposite ways/
  )
  expect(scatterFinding(scatter({ correlation: { ...clear, lower: -0.02 } }), en)).toBe(
    'Neither agreement nor opposition shows: 115 countries and areas'
  )
})

it.each(languages)(
  'says of two figures in at most fifteen words how they go together or why nobody can say it, %s',
  (one) => {
    const wording = createWording(one, messagesOf(one))
    const words = new Intl.Segmenter(one, { granularity: 'word' })
    const all = [
      ...[clear, { value: -0.4, lower: -0.6, upper: -0.1 }, { ...clear, lower: -0.1 }].map((correlation) => ({
        correlation,
      })),
      ...(['too_few', 'no_order', 'shared'] as const).map((noCorrelation) => ({ noCorrelation, areas: 12 })),
    ]
    const said = all.map((given) => scatterFinding(scatter(given), wording))
    expect(new Set(said).size).toBe(6)
    for (const text of said)
      expect([...words.segment(text)].filter(({ isWordLike }) => isWordLike).length).toBeLessThanOrEqual(15)
  }
)
