import type { GoalsModel } from '../../../api/models/goalsModel.ts'
import type { SayOf } from '../../../data/wording/format.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import type { Say } from '../../messages/interfaceSay.ts'
import type english from './messages/en.json'

interface Voice {
  sayFrame: Say
  say: SayOf<keyof typeof english>
  wording: Wording
}

/** For which Goal most countries have a figure and for which fewest. Ties name all that tie. */
export function goalsFinding({ goals, totals, areas }: GoalsModel, { say, sayFrame, wording }: Voice): string {
  const counted = totals.map(([, , , n], at) => ({ goal: goals[at]!.goal, n }))
  const [most, least] = [Math.max(...counted.map(({ n }) => n)), Math.min(...counted.map(({ n }) => n))]
  const named = (count: number) => {
    const its = counted.filter(({ n }) => n === count).map(({ goal }) => goal)
    return sayFrame('goals.chosen', { n: its.length, goals: wording.list(its) })
  }
  if (most === least) return say('finding.same', { n: most, m: areas })
  return say('finding', { most: named(most), least: named(least), n: most, m: areas, k: least })
}
