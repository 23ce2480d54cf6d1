import type { GroupAggregate } from '../../../data/structure/aggregate.ts'
import { isDoubted } from '../../../data/structure/isDoubted.ts'
import type { Change } from '../../../data/structure/line.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { describeChange } from '../../../data/wording/describeChange.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { ChangeRow, UnsaidRow } from '../../charts/changeOptions.ts'
import { isInAnother, type MemberRow } from './memberRows.ts'

/** How figures of a group and its members are printed. */
export const form = { unitMeasure: 'PER_1000_POP', decimals: 2 } as const

type Said = Extract<Change, { value: number }>

interface Period {
  startPeriod: number
  endPeriod: number
}

/** The group as a whole, where its direction may be said, then each member whose change may be. */
export function regionArrows(
  { whole, startPeriod, endPeriod }: Period & { whole: GroupAggregate },
  rows: readonly MemberRow[],
  { wording }: Reader
): ChangeRow[] {
  const figure = (value: number) => wording.value(value, form.unitMeasure, form.decimals)
  const arrow = (change: Said, [start, end]: readonly [number, number]) => ({
    ...{ startPeriod: change.startPeriod, endPeriod: change.endPeriod, start, end, slot: 0 },
    ...{ startText: figure(start), endText: figure(end) },
  })
  const members = rows.flatMap(({ line, name, years, direction }): ChangeRow[] => {
    const { change } = line
    if (change.value === null) return []
    const at = (year: number) => line.cells.find(({ timePeriod }) => timePeriod === year)!.measureValue!
    const words = describeChange(change, wording, form)
    const isWhole = change.startPeriod === startPeriod && change.endPeriod === endPeriod
    return [
      {
        ...{ key: line.refArea, label: name, years, changeText: isWhole ? words.amount! : words.text },
        ...(direction === 'rose' || direction === 'fell' ? { tone: direction } : {}),
        ...arrow(change, [at(change.startPeriod), at(change.endPeriod)]),
      },
    ]
  })
  const { changeWithoutFlagged: change, withoutFlagged, headline, label, possible } = whole
  if (!headline || change.value === null) return members
  const at = (year: number) => withoutFlagged.find(({ timePeriod }) => timePeriod === year)!
  const [start, end] = [at(change.startPeriod), at(change.endPeriod)]
  const counted = wording.say('coverage.of', { n: end.reporters, m: possible })
  return [
    {
      ...arrow(change, [start.value!, end.value!]),
      ...{ key: wholeKey, tone: 'whole', label: wording.say('finding.item', { label, said: counted }) },
      changeText: describeChange(change, wording, form).amount!,
    },
    ...members,
  ]
}

export const wholeKey = 'whole'

/** Each member whose change cannot be said, and why; those without any figure too, unless another's holds them. */
export const regionUnsaid = (rows: readonly MemberRow[], reader: Reader): UnsaidRow[] =>
  rows
    .filter((row) => row.line.change.value === null && !isInAnother(row))
    .map(({ line, name, years, last }) => ({
      ...{ key: line.refArea, label: name, years },
      figures: line.cells.flatMap((cell) =>
        cell.measureValue === null
          ? []
          : [{ timePeriod: cell.timePeriod, value: cell.measureValue, isFlagged: isDoubted(cell) }]
      ),
      reasonText: last
        ? reader.wording.say(`noChange.${line.change.reason!}`)
        : (describeCell(line.cells.at(-1)!, form, reader).missing ?? '–'),
    }))
