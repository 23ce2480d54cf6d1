import { useDeferredValue } from 'react'
import type { GeographicArea } from '../../../data/structure/area.ts'
import {
  type BreakdownName,
  breakdownNames,
  codesOfSeries,
  listsOf,
  noBreakdown,
} from '../../../data/structure/dimensionCodes.ts'
import { wholeSelection } from '../../../data/structure/selection.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { isByGoal } from '../../../data/structure/seriesSelection.ts'
import { sayBreakdown } from '../../../data/wording/sayCode.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import type { Say } from '../../messages/interfaceSay.ts'
import { useWords } from '../../messages/words.ts'
import { figuresThere, figuresYears } from './figuresThere.ts'
import type { ChosenFigure } from './pairAddress.ts'
import { SelectField } from './SelectField.tsx'

interface FigureChooserProps {
  legend: string
  figure: ChosenFigure
  list: readonly SeriesSummary[]
  areas: readonly GeographicArea[]
  onChange: (figure: ChosenFigure) => void
}

/** One figure by series, area, year and breakdown. Areas and years are offered where there is a figure. */
export function FigureChooser({ legend, figure, list, areas, onChange }: FigureChooserProps) {
  const { say, wording } = useWords()
  const series = list.find((known) => known.series === figure.series)
  const shown = useDeferredValue(figure)
  const given = useAnswer(
    api.models.figureYears.queryOptions({
      ...{ ...wholeSelection, ...figuresYears, series: [shown.series] },
      ...listsOf(shown),
    })
  )
  const there = figuresThere(given, figure)
  const nameOf = new Map(areas.map(({ refArea, name }) => [refArea, name]))
  const named = there.areas
    .map((code) => ({ code, name: nameOf.get(code) ?? code }))
    .sort((a, b) => wording.compare(a.name, b.name))
  const field = (part: keyof ChosenFigure, options: { code: string; name: string }[]) => (
    <SelectField
      key={part}
      label={labelOf(part, say)}
      value={String(figure[part])}
      options={options}
      onChoose={(code) => onChange(changed(figure, { part, value: code, list }))}
    />
  )
  const breakdown = (part: BreakdownName) => {
    const codes = series ? codesOfSeries(series, part) : []
    return (
      (codes.length > 1 || figure[part] !== '_T') &&
      field(
        part,
        codes.map((code) => ({ code, name: sayBreakdown(part, code, wording) }))
      )
    )
  }
  return (
    <fieldset className="chooses">
      <legend>{legend}</legend>
      {field(
        'series',
        list.map(({ series, name }) => ({ code: series, name }))
      )}
      {field('refArea', named)}
      {field(
        'timePeriod',
        there.years.map((year) => ({ code: String(year), name: wording.year(year) }))
      )}
      {((series && isByGoal(series)) || figure.goal !== '_T') &&
        field(
          'goal',
          (series?.byGoal ?? []).map((goal) => ({
            code: goal,
            name: goal === '_T' ? wording.say('selection.all') : wording.say('label.goal', { goal }),
          }))
        )}
      {breakdownNames.toReversed().map(breakdown)}
    </fieldset>
  )
}

function labelOf(part: keyof ChosenFigure, say: Say): string {
  if (part === 'timePeriod') return say('head.year')
  return say(part === 'refArea' ? 'head.name' : `parameter.${part}`)
}

interface Change {
  part: keyof ChosenFigure
  value: string
  list: readonly SeriesSummary[]
}

/** Another series begins without breakdown, with its first Goal where it has no figure over all: the next may not have this one's. */
function changed(figure: ChosenFigure, { part, value, list }: Change): ChosenFigure {
  if (part === 'series') {
    const goal = list.find(({ series }) => series === value)?.byGoal[0] ?? '_T'
    return { ...figure, series: value, ...noBreakdown, goal }
  }
  return { ...figure, [part]: part === 'timePeriod' ? Number(value) : value }
}
