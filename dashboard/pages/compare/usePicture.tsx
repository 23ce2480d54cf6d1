import { useCallback, useMemo } from 'react'
import type { ShownCell, ShownColumn, ShownRow, ShownTable } from '../../../data/structure/shownTable.ts'
import { slotOf } from '../../charts/lineColours.ts'
import { signOfMissing } from '../../charts/missingSymbols.ts'
import { CellDot } from './CellDot.tsx'
import { dotScales, seriesOf } from './dotScales.ts'
import { MissingSign } from './MissingSign.tsx'

/** What is drawn in a cell beside its words: a figure as a dot on the scale of its series, a gap as its sign. */
export function usePicture(table: ShownTable, areas: readonly string[]) {
  const scales = useMemo(() => dotScales(table.columns, table.rows), [table])
  const picture = useCallback(
    (row: ShownRow, column: ShownColumn, { value, cell }: ShownCell) => {
      if (!cell) return null
      if (value === null) return <MissingSign sign={signOfMissing(cell)} />
      const scale = scales.get(seriesOf(row, column))
      const slot = slotOf(areas.indexOf(row.refArea ?? ''))
      return scale && <CellDot at={scale.at(value)} slot={slot} isFlagged={cell.flags.length > 0} />
    },
    [scales, areas]
  )
  return { scales, picture }
}
