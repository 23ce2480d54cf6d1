import { useMemo } from 'react'
import { useRouter } from 'wouter'
import { useWords } from '../../messages/words.ts'
import { useGoalsSay } from './goalsWords.ts'
import type { HeatWords } from './heatBody.ts'

/** Cells in words: “Goal 13, Western Asia: 16 of 18”, and what their shades and shapes say. */
export function useCellWords(): HeatWords {
  const say = useGoalsSay()
  const { wording } = useWords()
  const { base } = useRouter()
  return useMemo(() => {
    // A message is formatted once for a Goal and once for a number: thousands would take longer than the table.
    const names = kept((goal: string) =>
      say('cell', { goal: wording.say('label.goal', { goal }), area: areaHere, said: saidHere })
    )
    const counts = kept((of: string) => {
      const [n, m] = of.split(' ').map(Number)
      return wording.say('coverage.of', { n: n!, m: m! })
    })
    const shares = kept((percent: string) => say('cell.share', { share: wording.value(Number(percent), 'PT', 0) }))
    return {
      pages: base,
      number: (value) => wording.number(value),
      name: ({ goal, n, m }, { name }) =>
        names(goal)
          .replace(areaHere, () => wording.isolate(name))
          .replace(saidHere, () => counts(`${n} ${m}`)),
      share: (share) => shares(String(Math.round(share * 100))),
      basis: (basis) => wording.say(`basis.${basis}`),
      between: wording.say('list.semicolon'),
    }
  }, [say, wording, base])
}

const [areaHere, saidHere] = ['\u0001', '\u0002']

function kept(say: (of: string) => string): (of: string) => string {
  const said = new Map<string, string>()
  return (of) => {
    const known = said.get(of) ?? say(of)
    said.set(of, known)
    return known
  }
}
