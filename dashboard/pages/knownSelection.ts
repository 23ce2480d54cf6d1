import type { AreaGroup, AreaNames, GeographicArea } from '../../data/structure/area.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'

/** What this release has; each part undefined until it is loaded, and then nothing is held against it. */
export interface Known {
  series: readonly SeriesSummary[] | undefined
  areas: readonly GeographicArea[] | undefined
  release: string | undefined
  /** To tell what was meant: the names of areas in all languages, and of groups. */
  names?: readonly AreaNames[] | undefined
  groups?: readonly AreaGroup[] | undefined
}

/**
 * The part of a selection that this release can show, and each code that it cannot, as a problem: the rest of a view
 * still stands when one code is wrong.
 */
export function knownSelection(
  selection: Selection,
  known: Known,
  most = 1
): { selection: Selection; problems: AddressProblem[] } {
  const problems: AddressProblem[] = []
  const refuse = (parameter: string, given: string[]) => {
    if (given.length > 0) problems.push({ parameter, given: given.join(','), expected: 'a code of this release' })
  }
  const keep = <Code extends string>(parameter: string, given: Code[], codes: ReadonlySet<string> | undefined) => {
    if (!codes) return given
    refuse(
      parameter,
      given.filter((code) => !codes.has(code))
    )
    return given.filter((code) => codes.has(code))
  }
  const series = keep('series', selection.series, known.series && new Set(known.series.map(({ series }) => series)))
  refuse('series', series.slice(most))
  const areas = keep('areas', selection.areas, known.areas && new Set(known.areas.map(({ refArea }) => refArea)))
  const group = keep('group', selection.group, known.areas && new Set(known.areas.flatMap(({ groups }) => groups)))
  const isOther = selection.release !== undefined && known.release !== undefined && selection.release !== known.release
  if (isOther) refuse('release', [selection.release!])
  const release = isOther ? undefined : selection.release
  return { selection: { ...selection, series: series.slice(0, most), areas, group, release }, problems }
}

/** The same for what depends on the series: the measures and breakdowns of one of them at least. */
export function fittingSelection(
  selection: Selection,
  chosen: readonly SeriesSummary[]
): { selection: Selection; problems: AddressProblem[] } {
  if (chosen.length === 0) return { selection, problems: [] }
  const problems: AddressProblem[] = []
  const keepFitting = <Code extends string>(parameter: string, given: Code[], codes: readonly Code[]) => {
    const wrong = given.filter((code) => !codes.includes(code))
    if (wrong.length > 0) problems.push({ parameter, given: wrong.join(','), expected: codes.join(', ') })
    const right = given.filter((code) => codes.includes(code))
    return right.length > 0 ? right : codes.slice(0, 1)
  }
  const [measure = 'value'] = keepFitting('measure', [selection.measure], anyOf(chosen, 'measures'))
  const sex = keepFitting('sex', selection.sex, anyOf(chosen, 'sexes'))
  const age = keepFitting('age', selection.age, anyOf(chosen, 'ages'))
  const volunteerType = keepFitting('volunteerType', selection.volunteerType, anyOf(chosen, 'volunteerTypes'))
  return { selection: { ...selection, measure, sex, age, volunteerType }, problems }
}

/** What one of some series has, in the order of the first that has it. */
export const anyOf = <Part extends 'measures' | 'sexes' | 'ages' | 'volunteerTypes'>(
  chosen: readonly Pick<SeriesSummary, Part>[],
  part: Part
) => [...new Set(chosen.flatMap((series) => series[part] as SeriesSummary[Part][number][]))]
