import type { RawSearch } from '../structure/rawSearch.ts'
import { mostSeries, period, selectionParameters } from '../structure/selection.ts'
import { type AddressProblem, codesOf, isListParameter } from '../structure/selectionAddress.ts'
import { meantCode, type NamedCodes } from './meantCode.ts'
import { nearest } from './nearest.ts'

/**
 * The address with one problem put right: each code that was refused by what it means, the others as they are; where it
 * means nothing, without it, so that there is always a way on.
 */
export function mended(problem: AddressProblem, search: RawSearch, known: NamedCodes): RawSearch {
  const { parameter } = problem
  const { [parameter]: given = '', ...rest } = search
  if (!selectionParameters.some((name) => name === parameter)) {
    const meant = nearestName(parameter)
    if (!meant || (meant in rest && !isListParameter(meant))) return rest
    return { ...rest, [meant]: meant in rest ? `${rest[meant]},${given}` : given }
  }
  if (parameter === 'startPeriod' || parameter === 'endPeriod') return mendedYears(search)
  const refused = new Set(codesOf(problem.given))
  const codes = codesOf(given).flatMap((code) => {
    if (!refused.has(code)) return code
    const meant = meantCode(parameter, code, known)
    // A code that means itself is there and does not fit here.
    return meant && !refused.has(meant) ? meant : []
  })
  const most = isListParameter(parameter) ? (parameter === 'series' ? mostSeries : undefined) : 1
  const kept = [...new Set(codes)].slice(0, most).join(',')
  return kept === '' ? rest : { ...search, [parameter]: kept }
}

function mendedYears({ startPeriod: first, endPeriod: last, ...rest }: RawSearch): RawSearch {
  const isYear = (text: string | undefined): text is string => /^(19[5-9]\d|20\d\d)$/.test(text ?? '')
  const years = [isYear(first) ? first : String(period.start), isYear(last) ? last : String(period.end)].sort()
  return { ...rest, startPeriod: years[0]!, endPeriod: years[1]! }
}

const nearestName = (parameter: string) =>
  selectionParameters.find((name) => name.toLowerCase() === parameter.toLowerCase()) ??
  nearest(parameter, selectionParameters)
