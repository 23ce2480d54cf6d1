import { useState } from 'react'
import { goals, themes } from '../../data/structure/codelists.ts'
import { breakdownsIn } from '../../data/structure/dimensionCodes.ts'
import { fittingSelection } from '../../data/structure/fitSelection.ts'
import type { Selection } from '../../data/structure/selection.ts'
import type { SeriesSummary } from '../../data/structure/series.ts'
import { api } from '../answers/api.ts'
import { useAnswerIf, useAnswers } from '../answers/useAnswer.ts'
import { useWords } from '../messages/words.ts'
import { CheckList } from './CheckList.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import type { Choose } from './choose.ts'
import { Popover } from './Popover.tsx'
import { useFound } from './useFound.ts'

interface SeriesFilterProps {
  selection: Selection
  /** The series in view, in which most that are chosen are found. */
  shown?: readonly Pick<SeriesSummary, 'series' | 'name'>[]
  /** How many may be chosen: one is picked, several are ticked. */
  most: number
  choose: Choose
}

/** The series on the page, found by goal, by theme or by words; a tag is shown with its basis. */
export function SeriesFilter({ selection, shown = [], most, choose }: SeriesFilterProps) {
  const { say, wording, language } = useWords()
  const [chosen] = selection.series
  const isNamed = shown.some(({ series }) => series === chosen)
  const list = useAnswerIf(selection.series.length === 1 && !isNamed, api.series.list.queryOptions({ language }))
  const name = (list ?? shown).find(({ series }) => series === chosen)?.name ?? chosen ?? ''
  const value = selection.series.length > 1 ? say('series.count', { n: selection.series.length }) : name
  return (
    <Popover label={wording.say('parameter.series')} value={value}>
      {(close) => <SeriesChoices {...{ selection, most, choose, close }} />}
    </Popover>
  )
}

interface SeriesChoicesProps {
  selection: Selection
  most: number
  choose: Choose
  close: () => void
}

function SeriesChoices({ selection, most, choose, close }: SeriesChoicesProps) {
  const { say, wording, language } = useWords()
  const [list, goalNames] = useAnswers(
    api.series.list.queryOptions({ language }),
    api.goals.list.queryOptions({ language })
  )
  const [typed, setTyped] = useState('')
  const chosen = selection.series[0]
  const { answer } = useFound(typed, ['series'])
  const known = new Map(list.map((series) => [series.series, series]))
  const named = answer ? answer.hits.flatMap(({ code }) => known.get(code) ?? []) : list
  const found = named.filter((series) => isAsked(series, selection))
  const tagNote = ({ goals: tags }: SeriesSummary) =>
    wording.beside(
      tags
        .filter(({ goal }) => selection.goal.includes(goal))
        .map(({ goal, basis }) => say('series.tag', { goal, basis: wording.say(`basis.${basis}`) }))
    )
  const pick = (series: string[]) =>
    choose({
      series,
      ...fitting(
        selection,
        list.filter((known) => series.includes(known.series))
      ),
    })
  const one = (codes: readonly string[]) => (codes.length === 1 ? codes[0] : '')
  return (
    <>
      <label className="search">
        {say('series.search')}
        <input
          data-first
          type="search"
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <div className="pair">
        <label>
          {wording.say('parameter.goal')}
          <select
            value={one(selection.goal)}
            onChange={({ target }) => choose({ goal: target.value ? [target.value] : [] })}
          >
            <option value="">{selection.goal.length > 1 ? wording.list(selection.goal) : say('goals.all')}</option>
            {goals.map((goal) => (
              <option key={goal} value={goal}>
                {goal} {goalNames.find((known) => known.goal === goal)?.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {wording.say('parameter.theme')}
          <select
            value={one(selection.theme)}
            onChange={({ target }) => choose({ theme: themes.filter((theme) => theme === target.value) })}
          >
            <option value="">{say('themes.all')}</option>
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {wording.say(`theme.${theme}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="hint" role="status">
        {answer?.match === 'guess'
          ? say('search.guess', { typed: wording.isolate(typed) })
          : found.length > 0
            ? say('series.count', { n: found.length })
            : say('series.none')}
      </p>
      {most > 1 ? (
        <CheckList
          label={wording.say('parameter.series')}
          choices={chosenFirst(list, found, selection.series).map((series) => ({
            code: series.series,
            label: (
              <>
                {series.name} <small>{tagNote(series)}</small>
              </>
            ),
          }))}
          chosen={selection.series}
          most={most}
          onChange={(next) => next.length > 0 && pick(next)}
        />
      ) : (
        <ChoiceList
          label={wording.say('parameter.series')}
          choices={found.map((series) => ({ code: series.series, label: series.name, note: tagNote(series) }))}
          chosen={chosen}
          onChoose={(series) => {
            pick([series])
            close()
          }}
        />
      )}
    </>
  )
}

/** What is ticked stays in reach, whatever is searched for; where nothing is, the list keeps its order. */
const chosenFirst = (list: readonly SeriesSummary[], found: readonly SeriesSummary[], chosen: readonly string[]) => [
  ...list.filter((known) => chosen.includes(known.series) && !found.includes(known)),
  ...found,
]

/** Measure and breakdowns that none of the next series has fall back to what every series has. */
function fitting(selection: Selection, next: readonly SeriesSummary[]): Partial<Selection> {
  const fits = fittingSelection(selection, next).selection
  return { measure: fits.measure, ...breakdownsIn(fits) }
}

const isAsked = ({ theme, goals: tags }: SeriesSummary, selection: Selection) =>
  (selection.theme.length === 0 || selection.theme.includes(theme)) &&
  (selection.goal.length === 0 || tags.some(({ goal }) => selection.goal.includes(goal)))
