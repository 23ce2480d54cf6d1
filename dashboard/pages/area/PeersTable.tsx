import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import type { AreaPeers } from '../../../data/structure/profile.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle, type SaidNote } from '../../tables/CellNote.tsx'
import { ColumnHead } from '../../tables/ColumnCell.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'

/** All that the picture of an area and its peers draws, year by year. */
export function PeersTable({ peers }: { peers: AreaPeers }) {
  const { say: sayShared, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(peers.names)) }), [wording, peers.names])
  const form = { unitMeasure: 'PER_1000_POP', decimals: 2 } as const
  const title = wording.beside([peers.series.name, wording.say('unit.PER_1000_POP')])
  const years = peers.lines[0]!.cells.map(({ timePeriod }) => ({
    key: String(timePeriod),
    head: wording.year(timePeriod),
  }))
  const onExplain = (said: SaidNote, button: HTMLElement) => note.current?.show(said, button)
  return (
    <>
      <TableRegion label={sayShared('table.label', { title })} columns={years} first={years.at(-1)!.key}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{sayShared('head.name')}</th>
              {years.map(({ key, head }) => (
                <ColumnHead key={key} column={key}>
                  {head}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {peers.lines.map((line, at) => {
              const peer = peers.peers.find(({ refArea }) => refArea === line.refArea)
              const label = peers.names[line.refArea] ?? line.refArea
              return (
                <tr key={line.refArea} className={at === 0 ? 'self' : undefined}>
                  <th scope="row">
                    {peer ? <Link href={`/areas/${peer.iso3 ?? peer.refArea}`}>{label}</Link> : label}
                  </th>
                  {line.cells.map((cell, i) => (
                    <LineCell
                      key={cell.timePeriod}
                      cell={cell}
                      before={line.cells.slice(0, i).findLast(({ obsValue }) => obsValue !== null)}
                      {...{ label, form, reader, onExplain }}
                    />
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableRegion>
      <CellNote ref={note} />
      <MarksLegend lines={peers.lines} />
    </>
  )
}
