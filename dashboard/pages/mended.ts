import { reporterRules } from '../../data/structure/aggregate.ts'
import * as codelists from '../../data/structure/codelists.ts'
import { mostSeries, period, selectionParameters } from '../../data/structure/selection.ts'
import type { AddressProblem } from '../../data/structure/selectionAddress.ts'
import { foldText } from '../../data/wording/foldText.ts'
import { nearest } from '../../data/wording/nearest.ts'
import type { RawSearch } from '../rawSearch.ts'
import type { Known } from './knownSelection.ts'

/**
 * The address with one problem put right by the nearest good code; where nothing is near, without the parameter, so
 * that there is always a way on.
 */
export function mended(problem: AddressProblem, search: RawSearch, known: Known): RawSearch {
  const { [problem.parameter]: given = '', ...rest } = search
  if (!selectionParameters.some((parameter) => parameter === problem.parameter)) {
    const meant = nearestName(problem.parameter)
    return meant && !(meant in rest) ? { ...rest, [meant]: given } : rest
  }
  if (problem.parameter === 'startPeriod' || problem.parameter === 'endPeriod') return mendedYears(search)
  const codes = given
    .split(',')
    .map((code) => mendedCode(problem.parameter, code.trim(), known))
    .filter((code) => code !== undefined)
  const kept = [...new Set(problem.parameter === 'series' ? codes.slice(0, mostSeries) : codes)].join(',')
  return kept === '' || kept === given ? rest : { ...search, [problem.parameter]: kept }
}

function mendedCode(parameter: string, code: string, known: Known): string | undefined {
  const good = goodCodes(parameter, known)
  if (good.includes(code)) return code
  if (parameter === 'areas') return mendedArea(code, known)
  if (parameter === 'goal') return nearest(String(Number.parseInt(code, 10)), good)
  return nearest(code, good)
}

/** An area by ISO3, by its name, by a code that lost its zeros; a three-digit code is never guessed from another. */
function mendedArea(code: string, { areas = [] }: Known): string | undefined {
  if (/^\d+$/.test(code)) return areas.find(({ refArea }) => refArea === code.padStart(3, '0'))?.refArea
  const named = areas.find(({ name }) => foldText(name) === foldText(code))
  if (named) return named.refArea
  const iso3 = nearest(
    code,
    areas.flatMap((area) => area.iso3 ?? [])
  )
  return iso3 && areas.find((area) => area.iso3 === iso3)?.refArea
}

function mendedYears({ startPeriod: first, endPeriod: last, ...rest }: RawSearch): RawSearch {
  const isYear = (text: string | undefined): text is string => /^(19[5-9]\d|20\d\d)$/.test(text ?? '')
  const years = [isYear(first) ? first : String(period.start), isYear(last) ? last : String(period.end)].sort()
  return { ...rest, startPeriod: years[0]!, endPeriod: years[1]! }
}

function goodCodes(parameter: string, { series = [], areas = [], release }: Known): readonly string[] {
  const [start, end] = [period.start, period.end]
  const codes: Record<string, readonly string[]> = {
    series: series.map((known) => known.series),
    areas: areas.map(({ refArea }) => refArea),
    group: [...new Set(areas.flatMap(({ groups }) => groups))],
    goal: codelists.goals,
    theme: codelists.themes,
    sex: codelists.sexes,
    age: codelists.ages,
    volunteerType: codelists.volunteerTypes,
    measure: codelists.measures,
    tags: codelists.bases,
    sort: ['name', 'series', 'change', ...Array.from({ length: end - start + 1 }, (_, i) => String(start + i))].flatMap(
      (key) => [key, `-${key}`]
    ),
    show: ['all', 'with_values'],
    across: ['years', 'series'],
    columns: ['name', 'series', 'change', 'rank', 'spark'],
    status: codelists.marks,
    layout: ['cards', 'list'],
    aggregate: reporterRules,
    release: release ? [release] : [],
  }
  return codes[parameter] ?? []
}

const nearestName = (parameter: string) =>
  selectionParameters.find((name) => name.toLowerCase() === parameter.toLowerCase()) ??
  nearest(parameter, selectionParameters)
