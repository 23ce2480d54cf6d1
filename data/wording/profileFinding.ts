import type { MissingReason } from '../structure/codelists.ts'
import type { ProfileFigure } from '../structure/profile.ts'
import { describeCell } from './describeCell.ts'
import { describeChange } from './describeChange.ts'
import type { Reader } from './reader.ts'

interface Found {
  /** The area. */
  label: string
  figure: ProfileFigure | undefined
  /** Why there is no such figure, and how many other series have one. */
  reason: MissingReason | null
  others: number
}

/** What the page of an area says in a line: its last figure with its year, how it changed, why the last year has none. */
export function profileFinding({ label, figure, reason, others }: Found, reader: Reader): string {
  const { wording } = reader
  const joint = (parts: readonly string[]) =>
    parts.reduce((first, rest) => wording.say('finding.joint', { first, rest }))
  const one = (parts: readonly string[]) =>
    wording.say('finding.one', { label: wording.isolate(label), said: joint(parts) })
  if (!figure) {
    const silent = wording.say('finding.silent', { items: wording.say(`missing.${reason ?? 'no_figure_here'}`) })
    return one([silent, ...(others > 0 ? [wording.say('finding.otherSeries', { n: others })] : [])])
  }
  const { cells, change, series } = figure
  const form = { unitMeasure: series.unitMeasure, decimals: series.decimals }
  const last = cells.findLast(({ obsValue }) => obsValue !== null)!
  const end = cells.at(-1)!
  const value = wording.quantity(last.obsValue!, form.unitMeasure, form.decimals)
  const changed = change.value !== null || 'ends' in change ? [describeChange(change, wording, form).text] : []
  const flagged =
    changed.length === 0 && change.reason === 'flagged'
      ? [wording.say('finding.none', { items: wording.say('noChange.flagged') })]
      : []
  const missing = describeCell(end, form, reader).missing
  const silent =
    end === last || !missing
      ? []
      : [wording.say('finding.one', { label: wording.isolate(wording.year(end.timePeriod)), said: missing })]
  return one([
    wording.say('finding.item', { label: value, said: wording.year(last.timePeriod) }),
    ...changed,
    ...flagged,
    ...silent,
  ])
}
