import type { MethodEntry, SeriesDescription } from '../../data/structure/series.ts'
import { describeMethod } from '../../data/wording/describeMethod.ts'
import { kindLabel } from '../../data/wording/kindLabel.ts'
import type { WholeWording } from '../../data/wording/wording.ts'
import type { ViewTally } from './tallyView.ts'

/** What is known of one series of a file: what it counts, in which unit, by which method, and where it meets a Goal. */
export function describedSeries(series: SeriesDescription, { sources, views }: ViewTally, wording: WholeWording) {
  const { say } = wording
  const { measure, unitMeasure } = views.get(series.series) ?? { measure: 'value', unitMeasure: series.unitMeasure }
  const isUsed = ({ source }: MethodEntry) => source === null || sources.has(source)
  const surveys = new Set(
    series.method
      .filter(({ field }) => field === 'survey')
      .filter(isUsed)
      .map(({ value }) => value)
  )
  const method = series.method.filter((entry) => isUsed(entry) && (entry.survey === null || surveys.has(entry.survey)))
  return {
    code: series.series,
    name: series.name,
    definition: series.definition,
    kind: kindLabel(series, wording),
    decimals: series.decimals,
    caveats: series.caveats,
    unit_measure: { code: series.unitMeasure, words: say(`unit.${series.unitMeasure}`) },
    measure: { code: measure, words: say(`measure.${measure}`) },
    measure_unit: { code: unitMeasure, words: say(`unit.${unitMeasure}`) },
    method: method.map((entry) => ({
      source: entry.source,
      time_period: entry.timePeriod,
      survey: entry.survey,
      volunteer_type: entry.volunteerType,
      stated_at: entry.address,
      ...describeMethod(entry, wording),
    })),
    goals: series.tags.map(({ goal, target, basis, reason }) => ({
      goal,
      target,
      basis,
      basis_words: say(`basis.${basis}`),
      basis_explained: say(`basis.${basis}.explained`),
      reason,
    })),
  }
}
