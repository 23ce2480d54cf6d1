import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Measure } from '../../../data/structure/codelists.ts'
import { period, type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { api } from '../../api.ts'
import { useWords } from '../../messages/words.ts'
import { viewOfGoal } from '../viewOfGoal.ts'
import { viewQuestion } from '../viewQuestion.ts'

/**
 * What a map asks: the figures of every area over the period, their places, and whether colours may tell them apart. Of a
 * series by goal it shows the figures of the first that is asked for, in their one year where they have one.
 */
export function useMap(series: SeriesDescription, asked: Selection) {
  const { language } = useWords()
  const goal = asked.goal.slice(0, 1)
  const measures: readonly Measure[] = series.measures.filter((measure) => measure !== 'index')
  const measure: Measure = measures.includes(asked.measure) ? asked.measure : 'value'
  const shown: Selection = {
    ...wholeSelection,
    ...{ series: [series.series], measure },
    sex: fitting(asked.sex, series.sexes),
    age: fitting(asked.age, series.ages),
    volunteerType: fitting(asked.volunteerType, series.volunteerTypes),
    startPeriod: Math.min(period.start, asked.endPeriod),
    endPeriod: Math.max(period.end, asked.endPeriod),
    goal,
  }
  const hasClasses = measure === 'per_1000' || series.kind === 'rate' || series.kind === 'score'
  const view = useQuery({
    ...api.observations.view.queryOptions({ ...viewQuestion(shown, language), goal }),
    placeholderData: keepPreviousData,
  })
  const ofGoal = useMemo(() => view.data && viewOfGoal(view.data, goal[0]), [view.data, goal[0]])
  const year = ofGoal?.year ?? asked.endPeriod
  const ofYear: Selection = { ...shown, startPeriod: year, endPeriod: year }
  const positions = useQuery(api.areas.positions.queryOptions())
  const grounds = useQuery({
    ...api.comparability.grounds.queryOptions(ofYear),
    placeholderData: keepPreviousData,
    enabled: hasClasses,
  })
  return { year, measure, measures, shown, ofYear, hasClasses, view, ofGoal, positions, grounds }
}

/** What of a breakdown was asked for and is there, else its first part: a map shows one. */
const fitting = <Code extends string>(asked: readonly Code[], there: readonly Code[]): Code[] => [
  asked.find((code) => there.includes(code)) ?? there[0]!,
]
