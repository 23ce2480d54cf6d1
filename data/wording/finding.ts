import type { Change, Line, NoChangeReason } from '../structure/line.ts'
import type { OtherArea } from '../structure/otherAreas.ts'
import type { Scatter } from '../structure/scatter.ts'
import type { Ranks } from '../structure/shownTable.ts'
import { describeChange } from './describeChange.ts'
import { saidCorrelation } from './saidCorrelation.ts'
import { someOf } from './someOf.ts'
import type { Wording } from './wording.ts'

/** As many lines as a finding names; of more it says how many. */
const mostNamed = 4

interface Named {
  label: string
  change: Change
}

/**
 * What lines say in at most some fifteen words, for the head of a page: who rose, who fell, whose change cannot be given.
 * Names stand after a colon, where no language bends them. Of more than four it says how many there are of each.
 */
export function changeFinding(lines: readonly Named[], wording: Wording): string {
  const [one] = lines
  if (one && lines.length === 1) {
    const said = one.change.value === null ? sayNone(one, wording) : describeChange(one.change, wording).text
    return wording.say('finding.one', { label: one.label, said })
  }
  const of = (is: (change: Change) => boolean) => lines.filter(({ change }) => is(change))
  const isNamed = lines.length <= mostNamed
  const some = (these: readonly Named[]) =>
    isNamed ? wording.list(these.map((line) => withAmount(line, wording))) : wording.number(these.length)
  const parts = (['rose', 'fell', 'level', 'none'] as const).flatMap((which) => {
    const these = of(kinds[which])
    return these.length > 0 ? [wording.say(`finding.${which}`, { items: some(these) })] : []
  })
  return joined(parts, wording)
}

const kinds = {
  rose: ({ value }: Change) => value !== null && value > 0,
  fell: ({ value }: Change) => value !== null && value < 0,
  level: ({ value }: Change) => value === 0,
  none: ({ value }: Change) => value === null,
}

/** Of how many it can be said in which direction they went, and of how many not. */
export function countFinding(
  counts: readonly { direction: keyof typeof kinds; n: number }[],
  wording: Wording
): string {
  const parts = counts.filter(({ n }) => n > 0)
  return joined(
    parts.map(({ direction, n }) => wording.say(`finding.${direction}`, { items: wording.number(n) })),
    wording
  )
}

const withAmount = ({ label, change }: Named, wording: Wording) => {
  const { amount } = describeChange(change, wording)
  return amount === null ? label : wording.say('finding.item', { label, said: amount })
}

/** Without a change the reason stands in its place; without two figures, that there are none. */
const sayNone = ({ change }: Named, wording: Wording) =>
  wording.say('finding.none', { items: wording.say(`noChange.${change.reason as NoChangeReason}`) })

/** Among all areas: who rose most, as far as may be said, and of how many it is known in which direction they went. */
export function mostRisen(lines: readonly Named[], wording: Wording): string {
  const risen = lines.flatMap((line) => (line.change.value !== null && line.change.value > 0 ? [line] : []))
  const [most] = risen.sort((a, b) => b.change.value! - a.change.value!)
  const counts = changeFinding(lines, wording)
  if (!most || lines.length <= mostNamed) return counts
  const first = wording.say('finding.most', { items: withAmount(most, wording) })
  return wording.say('finding.joint', { first, rest: counts })
}

/** Who stands highest in one year or may, where ranks may be given; else of how many there is a figure. */
export function rankFinding(
  areas: readonly OtherArea[],
  { ranks, at, year, nameOf }: { ranks: Ranks | undefined; at: number; year: number; nameOf: (area: string) => string },
  wording: Wording
): string {
  const banded = areas.flatMap(({ refArea }) => {
    const band = ranks?.refused === null ? ranks.bands[refArea] : undefined
    return band ? [{ refArea, ...band }] : []
  })
  const possible = areas.filter(({ cells }) => cells[at] !== 'cannot_exist' && cells[at] !== 'in_another')
  const figures = wording.say('finding.figures', {
    year: wording.year(year),
    n: possible.filter(({ cells }) => typeof cells[at] === 'number').length,
    m: possible.length,
  })
  if (banded.length < 3) return figures
  const reach = Math.min(...banded.map(({ worst }) => worst))
  const highest = banded.filter(({ best }) => best <= reach).sort((a, b) => a.best - b.best || a.worst - b.worst)
  const first = wording.say(highest.length === 1 ? 'finding.highest' : 'finding.mayBeHighest', {
    year: wording.year(year),
    items: someOf(
      highest.map(({ refArea }) => nameOf(refArea)),
      wording
    ),
  })
  return wording.say('finding.joint', { first, rest: figures })
}

/** How two figures go together, over how many areas, or why that cannot be said. */
export function scatterFinding({ correlation, noCorrelation, areas: n }: Scatter, wording: Wording): string {
  if (!correlation) return wording.say(`finding.${noCorrelation ?? 'too_few'}`, { n })
  const { value, direction } = saidCorrelation(correlation, wording)
  return wording.say(`finding.${direction}`, { value, n })
}

/** In which areas something took place, or of how many that is known. */
export function eventFinding(lines: readonly Line[], labelOf: (line: Line) => string, wording: Wording): string {
  const yearsOf = ({ cells }: Line) => cells.filter(({ obsValue }) => (obsValue ?? 0) > 0)
  const took = lines.filter((line) => yearsOf(line).length > 0)
  const items =
    took.length > mostNamed || took.length === 0
      ? wording.number(took.length)
      : wording.list(
          took.map((line) => {
            const said = yearsOf(line)
              .map(({ timePeriod }) => wording.year(timePeriod))
              .join(wording.say('list.comma'))
            return wording.say('finding.item', { label: labelOf(line), said })
          })
        )
  return wording.say('finding.took', { items })
}

const joined = (parts: readonly string[], wording: Wording) =>
  parts.reduce((first, rest) => (first === '' ? rest : wording.say('finding.joint', { first, rest })), '')
