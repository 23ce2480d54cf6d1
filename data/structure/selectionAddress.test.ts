import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reporterRules } from './aggregate.ts'
import { ages, bases, goals, marks, measures, sexes, themes, volunteerTypes } from './codelists.ts'
import { type Selection, wholeSelection } from './selection.ts'
import { readAddress, writeAddress } from './selectionAddress.ts'

it('reads back every selection that it writes', () => {
  fc.assert(
    fc.property(anySelection(), (selection) => {
      expect(readAddress(writeAddress(selection))).toEqual({ selection, problems: [] })
    })
  )
})

it('keeps codes text: areas=076 and goal=10 are not numbers', () => {
  const { selection } = readAddress('areas=076,404&goal=10')
  expect(selection.areas).toEqual(['076', '404'])
  expect(selection.goal).toEqual(['10'])
})

it('writes only what differs from the default, with readable commas', () => {
  expect(writeAddress(wholeSelection)).toBe('')
  expect(writeAddress({ ...wholeSelection, areas: ['404', '400'], endPeriod: 2019 })).toBe(
    'areas=404,400&endPeriod=2019'
  )
})

it('names what it could not take, leaves it at its default and keeps the rest', () => {
  const { selection, problems } = readAddress('areas=40&measure=per_1000&sort=size&colour=red')
  expect(selection).toEqual({ ...wholeSelection, measure: 'per_1000' })
  expect(problems.map((problem) => [problem.parameter, problem.given])).toEqual([
    ['areas', '40'],
    ['sort', 'size'],
    ['colour', 'red'],
  ])
  expect(problems[0]!.expected).toContain('an area is an M49 code')
})

it('keeps the good codes of a list when one is bad, and names that one', () => {
  expect(readAddress('areas=404,40,400,UA&sex=F,X&sort=-2020,size')).toEqual({
    selection: { ...wholeSelection, areas: ['404', '400'], sex: ['F'], sort: ['-2020'] },
    problems: [
      expect.objectContaining({ parameter: 'areas', given: '40,UA' }),
      expect.objectContaining({ parameter: 'sex', given: 'X' }),
      expect.objectContaining({ parameter: 'sort', given: 'size' }),
    ],
  })
})

it('keeps as many codes of too long a list as there may be and names those beyond', () => {
  const { selection, problems } = readAddress('sort=name,2016,2017,2018,x')
  expect(selection.sort).toEqual(['name', '2016', '2017'])
  expect(problems).toEqual([expect.objectContaining({ parameter: 'sort', given: '2018,x' })])
})

it('names the bad codes of a list that is too long as well, and keeps the good ones', () => {
  const { selection, problems } = readAddress('sex=F,X,M,Y')
  expect(selection.sex).toEqual(['F', 'M'])
  expect(problems).toEqual([
    { parameter: 'sex', given: 'X,Y', expected: 'not one of _T, F, M: "X"; not one of _T, F, M: "Y"' },
  ])
})

it('joins a list that is given twice, and takes nothing else that is', () => {
  expect(readAddress('areas=404&areas=400,404')).toEqual({
    selection: { ...wholeSelection, areas: ['404', '400'] },
    problems: [],
  })
  expect(readAddress('measure=index&measure=value')).toEqual({
    selection: wholeSelection,
    problems: [{ parameter: 'measure', given: 'index,value', expected: 'given twice: give it once' }],
  })
})

it('ignores what link trackers add, and names any other parameter that it does not know', () => {
  expect(readAddress('utm_source=x&utm_medium=y&fbclid=1&gclid=2&areas=404').problems).toEqual([])
  expect(readAddress('utm=x&fbclid2=1').problems.map(({ parameter }) => parameter)).toEqual(['utm', 'fbclid2'])
})

it('takes words with commas and spaces as one text, and refuses what cannot be printed', () => {
  expect(readAddress('text=Bolivia%20(Plurinational, State)').selection.text).toBe('Bolivia (Plurinational, State)')
  expect(readAddress('text=a%00b').problems).toHaveLength(1)
  expect(readAddress(`text=${'a'.repeat(81)}`).problems).toHaveLength(1)
})

it('refuses a period that starts after it ends and shows the whole period instead', () => {
  const { selection, problems } = readAddress('startPeriod=2020&endPeriod=2016&areas=404')
  expect(problems).toEqual([{ parameter: 'startPeriod', given: '2020', expected: 'starts after it ends' }])
  expect(selection).toEqual({ ...wholeSelection, areas: ['404'] })
})

it('takes each code of a list once and counts an empty value as absent', () => {
  expect(readAddress('areas=404,404,,400&series=').selection).toEqual({ ...wholeSelection, areas: ['404', '400'] })
})

function anySelection(): fc.Arbitrary<Selection> {
  const some = <Code extends string>(...codes: readonly Code[]) => fc.subarray([...codes], { minLength: 1 })
  const start = fc.integer({ min: 2000, max: 2020 })
  return start.chain((startPeriod) =>
    fc.record({
      series: some('VOLUNTEERS', 'VOLUNTEER_RATE'),
      areas: some('404', '076', 'US-CA'),
      group: some('034', 'ESCWA', 'INCOME_LM'),
      goal: some(...goals),
      theme: some(...themes),
      startPeriod: fc.constant(startPeriod),
      endPeriod: fc.integer({ min: startPeriod, max: 2021 }),
      sex: some(...sexes),
      age: some(...ages),
      volunteerType: some(...volunteerTypes),
      measure: fc.constantFrom(...measures),
      tags: some(...bases),
      sort: fc.subarray(['name', '-2020', 'change', 'series', '-VOLUNTEERS.2020'], { minLength: 1, maxLength: 3 }),
      show: fc.constantFrom('all' as const, 'with_values' as const),
      across: fc.constantFrom('years' as const, 'series' as const),
      view: fc.constantFrom('lines' as const, 'table' as const),
      panelScale: fc.constantFrom('common' as const, 'own' as const),
      layout: fc.constantFrom('cards' as const, 'list' as const),
      beside: fc.constantFrom('POP_TOTAL', 'INCOME_GROUP'),
      columns: some('name', 'series', '2016', 'change', 'rank', 'spark', 'VOLUNTEERS.2016'),
      status: some(...marks),
      text: fc.oneof(fc.constantFrom('كينيا، نيبال', 'Côte d’Ivoire, & more+', ' =1 '), fc.string({ maxLength: 60 })),
      aggregate: fc.constantFrom(...reporterRules),
      comparableWith: fc.constantFrom(
        'VOLUNTEER_RATE.840.2017._T.Y15T24.ORG',
        'AMERICORPS_FORMAL_RATE.US-CA.2017.F._T._T'
      ),
      release: fc.constantFrom('2026.1-3f9c2a10b4de'),
    })
  )
}
