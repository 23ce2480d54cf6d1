import { useParams } from 'wouter'
import { goals } from '../../../data/structure/codelists.ts'
import { NotFoundPage } from '../NotFoundPage.tsx'
import { OneGoal } from './OneGoal.tsx'
import './goal.css'

/** One Goal by its number in the address. */
export function GoalPage() {
  const { goal = '' } = useParams()
  return goals.includes(goal) ? <OneGoal key={goal} goal={goal} /> : <NotFoundPage />
}
