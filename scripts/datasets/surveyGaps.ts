import { period } from '../../data/structure/selection.ts'
import { grouped } from '../grouped.ts'
import { missing, type StoredObservation } from './storedObservation.ts'

/** In years of the period without a survey a line has no figure, and the gap says when there was one. */
export function surveyGaps(figures: readonly StoredObservation[]): StoredObservation[] {
  return Array.from(grouped(figures, lineOf).values()).flatMap((line) => {
    const { dataset, series, refArea, sex } = line[0]!
    const surveyed = line.map((figure) => figure.timePeriod).sort()
    return years
      .filter((year) => !surveyed.includes(year))
      .map((timePeriod) => {
        const place = { dataset, series, refArea, timePeriod, sex }
        return missing(place, 'no_figure_here', `years_published:${surveyed.join(',')}`)
      })
  })
}

const lineOf = ({ series, refArea, sex }: StoredObservation) => `${series} ${refArea} ${sex}`
const years = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)
