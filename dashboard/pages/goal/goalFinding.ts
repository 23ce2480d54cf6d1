import type { Wording } from '../../../data/wording/wording.ts'
import { type GoalSay, regionShort, wayOf } from './regionWords.ts'
import { countedIn, type ShownInYear } from './useGoal.ts'

/** How many countries have a figure in the year shown, and what may be said of the region followed, or of all. */
export function goalFinding(
  { model, shown, year, form }: ShownInYear,
  { say, wording }: { say: GoalSay; wording: Wording }
): string {
  const { others, regions, members } = shown
  const followed = regions.find(({ areaGroup }) => areaGroup !== null && areaGroup === model.group)
  const areas = followed ? others.areas.filter(({ refArea }) => members.includes(refArea)) : others.areas
  const figures = wording.say('finding.figures', { year: wording.year(year), ...countedIn(areas, others, year) })
  if (!followed) {
    const ways = regions.filter(({ areaGroup }) => areaGroup !== null).map(wayOf)
    const [rose, fell] = (['rose', 'fell'] as const).map((way) => ways.filter((one) => one === way).length)
    if (!rose && !fell) return figures
    const rest = say('finding.regions', { rose: rose!, fell: fell! })
    return wording.say('finding.joint', { first: figures, rest })
  }
  const voice = { say, wording, form, startPeriod: others.startPeriod }
  const said = regionShort(followed, voice)
  const first = wording.say('finding.one', { label: wording.isolate(followed.label), said })
  return wording.say('finding.joint', { first, rest: figures })
}
