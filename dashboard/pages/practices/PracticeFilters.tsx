import { useEffect, useState } from 'react'
import { goals as goalCodes, themes } from '../../../data/structure/codelists.ts'
import { AreaFilter } from '../../filters/AreaFilter.tsx'
import { GroupFilter } from '../../filters/GroupFilter.tsx'
import { useWords } from '../../messages/words.ts'
import { LayoutChoice } from './LayoutChoice.tsx'
import { usePracticesSay } from './practicesWords.ts'
import type { usePractices } from './usePractices.ts'

/** Goal, theme, group, area and words: all of them stand in the address. */
export function PracticeFilters({ hand }: { hand: ReturnType<typeof usePractices> }) {
  const say = usePracticesSay()
  const { say: sayFrame, wording } = useWords()
  const {
    selection,
    choose,
    look,
    model: { goals },
  } = hand
  const [typed, setTyped] = useState(selection.text)
  useEffect(() => {
    if (selection.text === '') setTyped('')
  }, [selection.text])
  const one = (codes: readonly string[]) => (codes.length === 1 ? codes[0] : '')
  return (
    <section className="filters" aria-label={sayFrame('filters.label')}>
      <label className="practice-choice">
        <span>{wording.say('parameter.goal')}</span>
        <select
          value={one(selection.goal)}
          onChange={({ target }) => choose({ goal: target.value ? [target.value] : [] })}
        >
          <option value="">{selection.goal.length > 1 ? wording.list(selection.goal) : sayFrame('goals.all')}</option>
          {goalCodes.map((goal) => (
            <option key={goal} value={goal}>
              {goal} {goals.find((known) => known.goal === goal)?.name}
            </option>
          ))}
        </select>
      </label>
      <label className="practice-choice">
        <span>{wording.say('parameter.theme')}</span>
        <select
          value={one(selection.theme)}
          onChange={({ target }) => choose({ theme: themes.filter((theme) => theme === target.value) })}
        >
          <option value="">{sayFrame('themes.all')}</option>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {wording.say(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <GroupFilter selection={selection} choose={choose} />
      <AreaFilter selection={selection} otherwise={sayFrame('aggregate.all_areas')} choose={choose} />
      <label className="practice-choice">
        <span>{say('words')}</span>
        <input
          type="search"
          value={typed}
          maxLength={80}
          autoComplete="off"
          onChange={({ target }) => {
            setTyped(target.value)
            look(target.value)
          }}
        />
      </label>
      <LayoutChoice layout={selection.layout} choose={choose} />
    </section>
  )
}
