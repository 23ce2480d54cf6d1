import { useTitle } from '../useTitle.ts'
import { GoalLinks } from './GoalLinks.tsx'
import { Questions } from './Questions.tsx'
import { SearchAll } from './SearchAll.tsx'
import './start.css'
import { useStartSay } from './startWords.ts'
import { Themes } from './Themes.tsx'
import { TrueFigures } from './TrueFigures.tsx'

/** Where a reader arrives: a search, questions that each lead to a filled-in view, three figures, four themes. */
export function StartPage() {
  const say = useStartSay()
  useTitle(undefined)
  return (
    <div className="start">
      <h1>{say('title')}</h1>
      <p className="sentence">{say('promise')}</p>
      <SearchAll />
      <Questions />
      <GoalLinks />
      <TrueFigures />
      <Themes />
    </div>
  )
}
