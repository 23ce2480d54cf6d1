import type { Observation } from '../../data/structure/observation.ts'
import type { Tables } from '../../data/tables.ts'

/**
 * Sets the survey that each figure is of: what is said of its source in its year, else of its source, else of its
 * dataset; where nothing is said the source itself stands for one.
 */
export function setSurveys(observations: readonly Observation[], sources: readonly Tables['source'][]): void {
  const surveys = new Map(sources.map((row) => [keyOf(row), row.survey]))
  for (const row of observations) {
    if (row.source === null) continue
    const { dataset, timePeriod } = row
    const nearestFirst = [row.source, ''].flatMap((source) =>
      [timePeriod, 0].map((year) => surveys.get(keyOf({ dataset, source, timePeriod: year })))
    )
    row.survey = nearestFirst.find((survey) => survey != null) ?? row.source
  }
}

const keyOf = ({ dataset, source, timePeriod }: Pick<Tables['source'], 'dataset' | 'source' | 'timePeriod'>) =>
  `${dataset} ${source} ${timePeriod}`
