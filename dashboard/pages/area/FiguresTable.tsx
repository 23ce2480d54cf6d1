import { useRef } from 'react'
import { themes } from '../../../data/structure/codelists.ts'
import type { ProfileFigure } from '../../../data/structure/profile.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle } from '../../tables/CellNote.tsx'
import { ColumnHead } from '../../tables/ColumnCell.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useAreaSay } from './areaWords.ts'
import { FigureRow } from './FigureRow.tsx'
import { figureLine } from './figureLine.ts'
import type { Told } from './told.ts'

interface FiguresTableProps extends Told {
  figures: readonly ProfileFigure[]
}

/** All that the cards draw: every series with a figure here, under the four themes, year by year. */
export function FiguresTable({ profile, reader, figures }: FiguresTableProps) {
  const say = useAreaSay()
  const { say: sayShared } = useWords()
  const { wording } = reader
  const note = useRef<CellNoteHandle>(null)
  const years = figures[0]!.cells.map(({ timePeriod }) => ({
    key: String(timePeriod),
    head: wording.year(timePeriod),
  }))
  const columns = [
    ...years,
    { key: 'per1000', head: wording.say('unit.PER_1000_POP') },
    { key: 'source', head: sayShared('file.source') },
  ]
  return (
    <>
      <TableRegion
        look="area-figures"
        label={sayShared('table.label', { title: say('figures.title') })}
        columns={columns}
        first={years.at(-1)!.key}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{wording.say('parameter.series')}</th>
              {columns.map(({ key, head }) => (
                <ColumnHead key={key} column={key}>
                  {head}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          {themes
            .map((theme) => ({ theme, rows: figures.filter(({ series }) => series.theme === theme) }))
            .filter(({ rows }) => rows.length > 0)
            .map(({ theme, rows }) => (
              <tbody key={theme}>
                <tr className="theme-row">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {wording.say(`theme.${theme}`)}
                  </th>
                </tr>
                {rows.map((figure) => (
                  <FigureRow
                    key={`${figure.series.series} ${figure.volunteerType}`}
                    {...{ figure, profile, reader }}
                    onExplain={(said, button) => note.current?.show(said, button)}
                  />
                ))}
              </tbody>
            ))}
        </table>
      </TableRegion>
      <CellNote ref={note} />
      <MarksLegend lines={figures.map((figure) => figureLine(figure, profile))} />
    </>
  )
}
