import { useMemo } from 'react'
import { unarranged } from '../../../data/structure/askedView.ts'
import type { Measure } from '../../../data/structure/codelists.ts'
import { type BreakdownLists, breakdownNames, each } from '../../../data/structure/dimensionCodes.ts'
import { fittingSelection } from '../../../data/structure/fitSelection.ts'
import { isShare } from '../../../data/structure/isShare.ts'
import type { View } from '../../../data/structure/line.ts'
import { period, type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { withOneGoal } from '../../../data/structure/viewDefaults.ts'
import { api } from '../../answers/api.ts'
import { useAnswerIf, useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { viewOfGoal } from '../view/viewOfGoal.ts'

/**
 * What a map asks: the figures of every area, or of some, over the period, their places, and whether colours may tell them apart. Of a
 * series by goal it shows the figures of the first that is asked for, in their one year where they have one. A year without any figure gives way to the last that has one.
 */
export function useMap(series: SeriesDescription, asked: Selection, areas: readonly string[] = []) {
  const { language } = useWords()
  const measures: readonly Measure[] = series.measures.filter((measure) => measure !== 'index')
  const measure: Measure = measures.includes(asked.measure) ? asked.measure : 'value'
  const shown: Selection = {
    ...wholeSelection,
    ...{ series: [series.series], areas: [...areas], measure },
    ...oneOfEach(asked, series),
    startPeriod: Math.min(period.start, asked.endPeriod),
    endPeriod: Math.max(period.end, asked.endPeriod),
  }
  const hasClasses = measure === 'per_1000' || isShare(series.kind) || series.kind === 'score'
  const [view, positions] = useAnswers(
    api.observations.view.queryOptions({ ...unarranged(shown), language }),
    api.areas.positions.queryOptions()
  )
  const [goal] = shown.goal
  const ofGoal = useMemo(() => viewOfGoal(view, goal), [view, goal])
  const years = useMemo(() => yearsWithFigure(ofGoal.view), [ofGoal])
  const year = ofGoal.year ?? (years.includes(asked.endPeriod) ? asked.endPeriod : (years.at(-1) ?? asked.endPeriod))
  const ofYear: Selection = { ...shown, startPeriod: year, endPeriod: year }
  const grounds = useAnswerIf(hasClasses, api.comparability.grounds.queryOptions(ofYear))
  return { year, years, measure, measures, shown, ofYear, view: ofGoal.view, positions, grounds }
}

export type MapInHand = ReturnType<typeof useMap>

/** What was asked for and is there, else what the series has first: a map shows one breakdown and one Goal. */
function oneOfEach(asked: Selection, series: SeriesDescription) {
  const fits = fittingSelection(withOneGoal(asked, [series]), [series]).selection
  return { ...(each(breakdownNames, (name) => fits[name].slice(0, 1)) as BreakdownLists), goal: fits.goal }
}

/** The years of a view for which some area has a figure. */
const yearsWithFigure = ({ lines }: View): number[] => {
  const there = lines.flatMap(({ cells }) => cells.filter(({ obsValue }) => obsValue !== null))
  return [...new Set(there.map(({ timePeriod }) => timePeriod))].sort()
}
