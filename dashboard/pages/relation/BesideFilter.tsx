import { useState } from 'react'
import { goals } from '../../../data/structure/codelists.ts'
import { goalScores, incomeGroups, type Scatter } from '../../../data/structure/scatter.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { scatterName } from '../../../data/wording/scatterLabel.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { ChoiceList } from '../../filters/ChoiceList.tsx'
import type { Choose } from '../../filters/choose.ts'
import { Popover } from '../../filters/Popover.tsx'
import { useFound } from '../../filters/useFound.ts'
import { useWords } from '../../messages/words.ts'
import { useRelationSay } from './relationWords.ts'

interface BesideFilterProps {
  selection: Selection
  scatter: Scatter
  choose: Choose
}

/** What stands beside the series: income, the score of a Goal, or another series such as the population. */
export function BesideFilter({ selection, scatter: { y, beside }, choose }: BesideFilterProps) {
  const { wording } = useWords()
  const value = y && beside ? scatterName(y, beside.name, wording) : wording.say('classification.income_group')
  return (
    <Popover label={wording.say('parameter.beside')} value={value}>
      {(close) => <BesideChoices {...{ selection, choose, close }} goal={y?.goal} />}
    </Popover>
  )
}

interface BesideChoicesProps {
  selection: Selection
  /** Whose figures stand there, of a series that has figures by Goal. */
  goal: string | undefined
  choose: Choose
  close: () => void
}

function BesideChoices({ selection, goal, choose, close }: BesideChoicesProps) {
  const say = useRelationSay()
  const { say: sayFrame, wording, language } = useWords()
  const [codes, list, goalNames] = useAnswers(
    api.models.besideSeries.queryOptions({ series: selection.series[0]! }),
    api.series.list.queryOptions({ language }),
    api.goals.list.queryOptions({ language })
  )
  const [typed, setTyped] = useState('')
  const offered = list.filter(({ series }) => codes.includes(series))
  const people = offered.filter(({ kind }) => kind === 'population')
  const scores = offered.filter(({ series }) => series === goalScores)
  const others = offered.filter((one) => !people.includes(one) && !scores.includes(one))
  const choices = [
    { code: incomeGroups, label: wording.say('classification.income_group') },
    ...people.map(({ series, name }) => ({ code: series, label: name })),
    ...scores.flatMap(({ series, name }) =>
      goals.map((one) => ({
        code: `${series}.${one}`,
        label: wording.beside([wording.say('label.goal', { goal: one }), name]),
        note: goalNames.find((known) => known.goal === one)?.name,
      }))
    ),
    ...others.map(({ series, name }) => ({ code: series, label: name })),
  ]
  const { answer } = useFound(typed, ['goal', 'series'])
  const named = answer?.hits.map(({ kind, code }) => (kind === 'goal' ? `${goalScores}.${code}` : code))
  const found = named
    ? choices.filter(({ code, label }) => named.includes(code) || (code === incomeGroups && startsAlike(label, typed)))
    : choices
  const { beside } = selection
  return (
    <>
      <label className="search">
        {say('beside.search')}
        <input
          data-first
          type="search"
          value={typed}
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className="hint" role="status">
        {found.length === 0 && sayFrame('series.none')}
      </p>
      <ChoiceList
        label={wording.say('parameter.beside')}
        choices={found}
        chosen={beside === goalScores ? `${beside}.${goal}` : beside}
        onChoose={(code) => {
          const [series, one] = code.split('.')
          choose({ beside: series, ...(one && { goal: [one] }) })
          close()
        }}
      />
    </>
  )
}

/** The one choice that no search knows is found as it is written. */
const startsAlike = (label: string, typed: string) => label.toLowerCase().includes(typed.trim().toLowerCase())
