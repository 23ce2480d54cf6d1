import type { RegionModel } from '../../../api/models/regionModel.ts'
import { isDoubted } from '../../../data/structure/isDoubted.ts'
import type { Cell, Line } from '../../../data/structure/line.ts'
import type { YearBox } from '../../charts/changeOptions.ts'
import { signOfMissing } from '../../charts/missingSymbols.ts'

/** A member of a group with which way it went, as far as may be said. */
export interface MemberRow {
  line: Line
  name: string
  /** Null where it can have no figure, or has none. */
  direction: 'rose' | 'fell' | 'level' | 'none' | null
  last: Cell | undefined
  years: YearBox[]
}

/** Whether a member is counted in another's figure in every year: it has none of its own, and no row. */
export const isInAnother = ({ line }: MemberRow): boolean =>
  line.cells.every(({ missingReason }) => missingReason === 'in_another')

/** Members by their last figure, the highest first; those whose change cannot be said after them, those without a figure last. */
export function memberRows({ view }: Pick<RegionModel, 'view'>): MemberRow[] {
  const rows = view.lines.map((line): MemberRow => {
    const last = line.cells.findLast(({ measureValue }) => measureValue !== null)
    return {
      ...{ line, last, name: view.names[line.refArea] ?? line.refArea },
      direction: last ? directionOf(line.change.value) : null,
      years: line.cells.map(boxOf),
    }
  })
  const rank = ({ direction }: MemberRow) => (direction === null ? 2 : direction === 'none' ? 1 : 0)
  const size = ({ last }: MemberRow) => last?.measureValue ?? 0
  return rows.sort((a, b) => rank(a) - rank(b) || size(b) - size(a))
}

const directionOf = (value: number | null) =>
  value === null ? 'none' : value > 0 ? 'rose' : value < 0 ? 'fell' : 'level'

const boxOf = (cell: Cell): YearBox => ({
  timePeriod: cell.timePeriod,
  state: cell.measureValue === null ? signOfMissing(cell) : isDoubted(cell) ? 'flagged' : 'given',
})
