import { useMemo } from 'react'
import type { RegionModel } from '../../../api/models/regionModel.ts'
import { readAddress } from '../../../data/structure/selectionAddress.ts'
import { arrangeLines } from '../../../data/wording/arrangeLines.ts'
import { lineLabels } from '../../../data/wording/lineLabel.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { CoverageRows } from '../../tables/CoverageRows.tsx'
import { LinesTable } from '../../tables/LinesTable.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { HowFar } from './HowFar.tsx'

interface RegionMembersProps {
  model: RegionModel
  reader: Reader
  sort: string[]
  onSort: (sort: string[]) => void
}

/** Every member with its figures, gaps and reasons, and under them how many reported; its order is in the address. */
export function RegionMembers({ model, reader, sort, onSort }: RegionMembersProps) {
  const { view, series, coverage, group } = model
  const labels = useMemo(() => lineLabels(view.lines, reader), [view.lines, reader])
  const { lines } = useMemo(
    () => arrangeLines(view.lines, { ...readAddress('').selection, sort }, reader),
    [view.lines, sort, reader]
  )
  const form = { unitMeasure: view.unitMeasure, decimals: series.decimals }
  return (
    <>
      <LinesTable
        title={reader.wording.beside([group.name, series.name])}
        {...{ lines, labels, form, reader, sort, onSort }}
      >
        <CoverageRows coverage={coverage} isSummed unitMeasure={series.unitMeasure} />
      </LinesTable>
      <MarksLegend lines={lines} />
      <HowFar of={[series]} />
    </>
  )
}
