import fc from 'fast-check'
import type { GeographicArea } from '../../data/structure/area.ts'
import { flags, type Language, languages } from '../../data/structure/codelists.ts'
import { type BreakdownName, breakdownNames, codesOfSeries, each } from '../../data/structure/dimensionCodes.ts'
import { anyOf } from '../../data/structure/fitSelection.ts'
import { period, type Selection, wholeSelection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import type { createCaller } from '../router.ts'

export interface RandomSelection {
  selection: Selection
  language: Language
}

/**
 * Selections such as a reader of Compare could make in a release, the same ones for the same seed: one series or up to
 * three, areas or groups, breakdowns, years across or series, sorted, filtered, searched, their columns chosen.
 */
export async function randomSelections(
  api: ReturnType<typeof createCaller>,
  { count, seed }: { count: number; seed: number }
): Promise<RandomSelection[]> {
  const [series, areas] = await Promise.all([
    api.series.list({ language: 'en' }),
    api.areas.list({ language: 'en', levels: ['country', 'world', 'publisher', 'subnational'] }),
  ])
  return fc.sample(anySelection(series, areas), { numRuns: count, seed })
}

function anySelection(list: readonly SeriesSummary[], areas: readonly GeographicArea[]): fc.Arbitrary<RandomSelection> {
  const groups = [...new Set(areas.flatMap((area) => area.groups))]
  const codes = areas.map(({ refArea }) => refArea)
  const some = <Code>(from: readonly Code[], most: number, least = 0) =>
    fc.shuffledSubarray([...from], { minLength: Math.min(least, from.length), maxLength: Math.min(most, from.length) })
  const series = fc.oneof({ weight: 3, arbitrary: some(list, 1, 1) }, { weight: 2, arbitrary: some(list, 3, 2) })
  const years = fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  return fc.tuple(series, years, fc.constantFrom('years', 'series')).chain(([chosen, [first, last], across]) => {
    const named = chosen.map((one) => one.series)
    const byGoal = [...new Set(chosen.flatMap((one) => one.byGoal.filter((goal) => goal !== '_T')))]
    const seriesYears = named.flatMap((one) => yearsOf(first, last).map((at) => `${one}.${at}`))
    const figures = across === 'series' ? seriesYears : [...yearsOf(first, last), 'change']
    const own = across === 'years' && named.length > 1 ? ['series'] : []
    const columns = across === 'series' ? seriesYears : [...figures, ...own, 'rank', 'spark']
    const keys = ['name', ...own, ...figures]
    const sort = some(keys, 3).chain((chosenKeys) =>
      fc.tuple(...chosenKeys.map((key) => fc.constantFrom(key, `-${key}`)))
    )
    return fc.record({
      language: fc.constantFrom(...languages),
      selection: fc
        .record({
          series: fc.constant(named),
          areas: orNone(some(codes, 24, 1)),
          group: orNone(some(groups, 2, 1)),
          startPeriod: fc.constant(first),
          endPeriod: fc.constant(last),
          ...(each(breakdownNames, (name) => breakdown(chosen.flatMap((one) => codesOfSeries(one, name)))) as {
            [Name in BreakdownName]: fc.Arbitrary<Selection[Name]>
          }),
          goal: some(byGoal, 2, 1),
          measure: fc.constantFrom(...anyOf(chosen, 'measures')),
          across: fc.constant(across as Selection['across']),
          columns: orNone(some(columns, 8, 1)),
          sort,
          status: orNone(some(marked, 3, 1)),
          text: fc.oneof(
            { weight: 3, arbitrary: fc.constant('') },
            { weight: 1, arbitrary: fc.constantFrom(...areas.map(({ name }) => name.slice(0, 4))) }
          ),
          show: fc.constantFrom('all' as const, 'with_values' as const),
          aggregate: fc.constantFrom('same_reporters' as const, 'whoever_reported' as const),
        })
        .map((part): Selection => ({ ...wholeSelection, ...part })),
    })
  })
}

const year = fc.integer({ min: period.start, max: period.end })
const yearsOf = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
const marked = ['A', 'E', 'I', 'P', 'O', 'M', 'K', ...flags] as const

const orNone = <Code>(some: fc.Arbitrary<Code[]>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<Code[]>([]) }, { weight: 1, arbitrary: some })

const breakdown = <Code extends string>(codes: readonly Code[]) => {
  const own = [...new Set(codes)]
  const several = fc.subarray(own, { minLength: 1, maxLength: Math.min(3, own.length) })
  return fc.oneof({ weight: 2, arbitrary: fc.constant(own.slice(0, 1)) }, { weight: 1, arbitrary: several })
}
