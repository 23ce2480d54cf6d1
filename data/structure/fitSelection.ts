import {
  type BreakdownLists,
  type BreakdownsOfSeries,
  breakdownNames,
  breakdowns,
  each,
  type SeriesCodes,
} from './dimensionCodes.ts'
import { fittingTable, unfittingKeys } from './fittingTable.ts'
import { incomeGroups } from './scatter.ts'
import type { Selection, SelectionParameter } from './selection.ts'
import type { AddressProblem } from './selectionAddress.ts'
import type { SeriesSummary } from './series.ts'
import { isByGoal } from './seriesSelection.ts'

/** What must be known of a series to tell what it can show. */
export type FittedSeries = Pick<SeriesSummary, 'series' | 'measures' | keyof SeriesCodes | 'firstAreas'>

/** What a release has; each part undefined until it is known, and then nothing is held against it. */
export interface KnownParts<Series extends FittedSeries = FittedSeries> {
  series: readonly Series[] | undefined
  areas: readonly { refArea: string; groups: readonly string[] }[] | undefined
  release: string | undefined
}

export interface Fitted {
  selection: Selection
  problems: AddressProblem[]
}

interface FitOptions {
  /** As many series as may stand together. */
  most: number
  /** What a page shows where its address does not say. */
  complete?: (selection: Selection) => Selection
}

/**
 * What of a selection a release can show, and each code that it cannot, as a problem: the rest of a view still stands
 * when one code is wrong. Page, API and file all ask here; the page shows the rest, the others refuse.
 */
export function fitSelection(read: Selection, known: KnownParts, { most, complete = same }: FitOptions): Fitted {
  const can = knownSelection(read, known, most)
  const apart = besideAnother(complete(can.selection))
  const whole = complete({ ...can.selection, beside: apart.selection.beside })
  const chosen = whole.series.flatMap((code) => known.series?.find(({ series }) => series === code) ?? [])
  const fits = fittingSelection(whole, chosen)
  const table = fittedTable(fits.selection)
  const problems = [...can.problems, ...apart.problems, ...fits.problems, ...table.problems]
  return { selection: table.selection, problems }
}

/** A series beside itself says nothing. */
function besideAnother(selection: Selection): Fitted {
  const { view, beside, series } = selection
  if (view !== 'scatter' || beside === undefined || beside !== series[0]) return { selection, problems: [] }
  const expected = `${beside} beside itself says nothing: name another series, or ${incomeGroups}`
  return {
    selection: { ...selection, beside: undefined },
    problems: [{ parameter: 'beside', given: beside, expected }],
  }
}

/** The same for the columns and order of its table. */
export function fittedTable(selection: Selection): Fitted {
  const gone = unfittingKeys(selection)
  const problems = (['columns', 'sort'] as const).flatMap((parameter) => {
    const keys = gone.filter((one) => one.parameter === parameter).map(({ key }) => key)
    return keys.length > 0 ? [{ parameter, given: keys.join(','), expected: 'a column of this table' }] : []
  })
  return { selection: fittingTable(selection), problems }
}

const same = (selection: Selection) => selection

/** The part of a selection whose codes a release has. */
export function knownSelection(selection: Selection, known: KnownParts, most = 1): Fitted {
  const problems: AddressProblem[] = []
  const refuse = (parameter: string, given: string[]) => {
    if (given.length > 0) problems.push({ parameter, given: given.join(','), expected: 'a code of this release' })
  }
  const keep = <Code extends string>(
    parameter: string,
    given: Code[],
    has: ((code: string) => boolean) | undefined
  ) => {
    if (!has) return given
    refuse(
      parameter,
      given.filter((code) => !has(code))
    )
    return given.filter(has)
  }
  const isSeries = known.series && ((code: string) => known.series!.some(({ series }) => series === code))
  const isArea = known.areas && ((code: string) => known.areas!.some(({ refArea }) => refArea === code))
  const isGroup = known.areas && ((code: string) => known.areas!.some(({ groups }) => groups.includes(code)))
  // What may stand on the other axis of a scatter.
  const isBeside = isSeries && ((code: string) => code === incomeGroups || isSeries(code))
  const series = keep('series', selection.series, isSeries)
  refuse('series', series.slice(most))
  const areas = keep('areas', selection.areas, isArea)
  const group = keep('group', selection.group, isGroup)
  const [beside] = keep('beside', [selection.beside ?? []].flat(), isBeside)
  const isOther = selection.release !== undefined && known.release !== undefined && selection.release !== known.release
  if (isOther) refuse('release', [selection.release!])
  const release = isOther ? undefined : selection.release
  return { selection: { ...selection, series: series.slice(0, most), areas, group, beside, release }, problems }
}

/** The same for what depends on the series: the measure and breakdowns of one of them at least. */
export function fittingSelection(selection: Selection, chosen: readonly FittedSeries[]): Fitted {
  if (chosen.length === 0) return { selection, problems: [] }
  const problems: AddressProblem[] = []
  const names = chosen.map(({ series }) => series).join(', ')
  const keepFitting = <Code extends string>(parameter: SelectionParameter, given: Code[], codes: readonly Code[]) => {
    const wrong = given.filter((code) => !codes.includes(code))
    const right = given.filter((code) => codes.includes(code))
    if (wrong.length > 0) {
      const expected = `${names} ${chosen.length > 1 ? 'have' : 'has'} no ${wrong.join(', ')}: ask for ${orOf(codes)}`
      problems.push({ parameter, given: wrong.join(','), expected })
    }
    return right.length > 0 ? right : codes.slice(0, 1)
  }
  const [measure = 'value'] = keepFitting('measure', [selection.measure], anyOf(chosen, 'measures'))
  const broken = each(breakdownNames, (name) => {
    const codes: readonly string[] = anyOf(chosen, breakdowns[name].ofSeries)
    // No breakdown is what an address asks that names none: of a survey of women and men alone that is women and men.
    const isUnasked = selection[name].join() === '_T' && codes.length > 0 && !codes.includes('_T')
    return isUnasked ? [...codes] : keepFitting<string>(name, selection[name], codes)
  }) as BreakdownLists
  const byGoal = anyOf(chosen.filter(isByGoal), 'byGoal').filter((goal) => goal !== '_T')
  const isOfGoals = byGoal.length > 0 && selection.goal.length > 0
  const goal = isOfGoals ? keepFitting('goal', selection.goal, byGoal) : selection.goal
  return { selection: { ...selection, ...broken, measure, goal }, problems }
}

const orOf = (codes: readonly string[]) => [codes.slice(0, -1).join(', '), codes.at(-1)].filter(Boolean).join(' or ')

/** The breakdowns that one of some series has. */
export const anyBreakdowns = (chosen: readonly SeriesCodes[]) =>
  each(
    breakdownNames.map((name) => breakdowns[name].ofSeries),
    (part) => anyOf(chosen, part)
  ) as BreakdownsOfSeries

/** What one of some series has, in the order of the first that has it. */
export const anyOf = <Part extends 'measures' | keyof SeriesCodes>(
  chosen: readonly Pick<SeriesSummary, Part>[],
  part: Part
) => [...new Set(chosen.flatMap((series) => series[part] as SeriesSummary[Part][number][]))]
