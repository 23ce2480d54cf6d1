import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import { missing, type StoredObservation } from './storedObservation.ts'

export interface Listed {
  /** The areas of the M49 list. */
  refAreas: readonly string[]
  unpopulated: ReadonlySet<string>
}

/**
 * A reason for every area and year of the period without a headline figure, series by series. An area that has
 * figures in other years says which; where the publisher covers no area at all in a year, that year lies outside
 * what it covers. A publisher's own areas follow those of the M49 list.
 */
export function yearlyGaps(figures: readonly StoredObservation[], listed: Listed): StoredObservation[] {
  const headlines = figures.filter((figure) => figure.sex === '_T' && figure.goal === '_T')
  return Array.from(grouped(headlines, (figure) => figure.series)).flatMap(([series, ofSeries]) => {
    const dataset = ofSeries[0]!.dataset
    const isListed = new Set(listed.refAreas)
    const covered = new Set(ofSeries.filter(({ refArea }) => isListed.has(refArea)).map(yearOf))
    const yearsOf = grouped(ofSeries, (figure) => figure.refArea)
    const own = [...yearsOf.keys()].filter((refArea) => !isListed.has(refArea))
    return [...listed.refAreas, ...own].flatMap((refArea) => {
      const there = (yearsOf.get(refArea) ?? []).map(yearOf).sort()
      const comment = there.length > 0 ? `years_published:${there.join(',')}` : null
      return years
        .filter((timePeriod) => !there.includes(timePeriod))
        .map((timePeriod) => {
          const place = { dataset, series, refArea, timePeriod }
          if (there.length === 0 && listed.unpopulated.has(refArea)) return missing(place, 'cannot_exist')
          const isOutside = there.length > 0 && (!there.some(isInPeriod) || !covered.has(timePeriod))
          return missing(place, isOutside && isListed.has(refArea) ? 'outside_period' : 'no_figure_here', comment)
        })
    })
  })
}

const years = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)
const yearOf = ({ timePeriod }: StoredObservation) => timePeriod
const isInPeriod = (year: number) => year >= period.start && year <= period.end
