import { useWords } from '../../messages/words.ts'
import { useGoalsSay } from './goalsWords.ts'
import type { HeatCell, HeatRow } from './heatCells.ts'

/** A cell in words: “Goal 13, Western Asia: 16 of 18”, and what its shade and its shapes say. */
export function useCellWords({ goal, n, m, share, bases }: HeatCell, { name }: HeatRow) {
  const say = useGoalsSay()
  const { wording } = useWords()
  const parts = [
    say('cell.share', { share: wording.value(Math.round(share * 100), 'PT', 0) }),
    ...bases.map((basis) => wording.say(`basis.${basis}`)),
  ]
  return {
    name: say('cell', {
      goal: wording.say('label.goal', { goal }),
      area: wording.isolate(name),
      said: wording.say('coverage.of', { n, m }),
    }),
    more: parts.join(wording.say('list.semicolon')),
  }
}
