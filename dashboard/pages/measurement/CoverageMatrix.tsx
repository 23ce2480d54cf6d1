import { memo } from 'react'
import type { CellsOfLine } from '../../../api/models/seriesCells.ts'
import type { FigureForm } from '../../../data/wording/describeCell.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { kindOf } from './cellKinds.ts'
import { KindShape } from './KindShape.tsx'
import { kindWords } from './kindWords.ts'
import { useMeasurementSay } from './measurementWords.ts'

export interface MatrixBlock {
  /** Names the sub-region. */
  name: string
  rows: { line: CellsOfLine; name: string }[]
}

interface CoverageMatrixProps {
  title: string
  blocks: readonly MatrixBlock[]
  years: readonly number[]
  form: FigureForm
  wording: Wording
}

/** Areas by years, a shape for each kind of cell and its words for those who hear the page or point at it. */
export const CoverageMatrix = memo(function CoverageMatrix({
  title,
  blocks,
  years,
  form,
  wording,
}: CoverageMatrixProps) {
  const say = useMeasurementSay()
  return (
    <TableRegion look="matrix" label={say('matrix.label', { title })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{wording.say('head.name')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {wording.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        {blocks.map((block) => (
          <tbody key={block.name}>
            <tr>
              <th className="rowgroup" scope="rowgroup" colSpan={years.length + 1}>
                {block.name}
              </th>
            </tr>
            {block.rows.map(({ line, name }) => (
              <tr key={line.refArea}>
                <th scope="row">{name}</th>
                {line.cells.map((cell, at) => {
                  const kind = kindOf(cell)
                  const words =
                    typeof cell === 'string'
                      ? kindWords(kind, wording)
                      : wording.value(cell, form.unitMeasure, form.decimals)
                  return (
                    <td key={years[at]} title={words}>
                      <KindShape kind={kind} />
                      <span className="unseen">{words}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  )
})
