import { dimensionCodes, listedCodes } from '../../data/structure/dimensionCodes.ts'
import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import { missing, type StoredObservation } from './storedObservation.ts'

/** In years of the period without a survey a line has no figure, and the gap says when there was one. */
export function surveyGaps(figures: readonly StoredObservation[]): StoredObservation[] {
  return Array.from(grouped(figures, lineOf).values()).flatMap((line) => {
    const { dataset, series, refArea } = line[0]!
    const surveyed = line.map((figure) => figure.timePeriod).sort()
    return years
      .filter((year) => !surveyed.includes(year))
      .map((timePeriod) => {
        const place = { dataset, series, refArea, timePeriod, ...dimensionCodes(line[0]!) }
        return missing(place, 'no_figure_here', `years_published:${surveyed.join(',')}`)
      })
  })
}

const lineOf = (figure: StoredObservation) => [figure.series, figure.refArea, ...listedCodes(figure)].join(' ')
const years = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)
