import { useMemo, useRef } from 'react'
import { Link } from 'wouter'
import type { AreaPeers } from '../../../data/structure/profile.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { CellNote, type CellNoteHandle, type SaidNote } from '../../tables/CellNote.tsx'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { MarksLegend } from '../../tables/MarksLegend.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useAreaSay } from './areaWords.ts'
import { RankSentence } from './RankSentence.tsx'

const reasons = {
  sub_region: 'peer.sub_region',
  income_group: 'peer.income_group',
  population: 'peer.population',
} as const

/** Areas like this one and why, with the one series that they share per 1,000 people beside it. */
export function Peers({ area }: { area: string }) {
  const say = useAreaSay()
  const { language } = useWords()
  const peers = useAnswer(api.areas.peers.queryOptions({ language, area }))
  return (
    <section aria-labelledby="peers-title" className="area-peers">
      <h2 id="peers-title">{say('peers.title')}</h2>
      <p>{say('peers.lead')}</p>
      <PeersBody peers={peers} />
    </section>
  )
}

function PeersBody({ peers }: { peers: AreaPeers }) {
  const say = useAreaSay()
  const { wording } = useWords()
  return (
    <>
      {peers.peers.length === 0 ? <p>{say('peers.none')}</p> : <PeersTable peers={peers} />}
      {peers.peers.length > 0 && (
        <p className="acts">
          <Link
            className="button"
            href={`/explore?series=${peers.series.series}&areas=${peers.lines.map(({ refArea }) => refArea).join(',')}&measure=per_1000`}
          >
            {say('peers.trends')}
          </Link>
        </p>
      )}
      <RankSentence peers={peers} />
      {peers.others > 0 && (
        <p className="hint">
          {say('peers.others', { n: peers.others })} {wording.say('classification.income_group.explained')}
        </p>
      )}
    </>
  )
}

function PeersTable({ peers }: { peers: AreaPeers }) {
  const say = useAreaSay()
  const { say: sayShared, wording } = useWords()
  const note = useRef<CellNoteHandle>(null)
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(peers.names)) }), [wording, peers.names])
  const form = { unitMeasure: 'PER_1000_POP', decimals: 2 } as const
  const title = `${peers.series.name} · ${wording.say('unit.PER_1000_POP')}`
  const years = peers.lines[0]!.cells.map(({ timePeriod }) => ({
    key: String(timePeriod),
    head: wording.year(timePeriod),
  }))
  const onExplain = (said: SaidNote, button: HTMLElement) => note.current?.show(said, button)
  return (
    <>
      <TableRegion
        label={sayShared('table.label', { title })}
        columns={[...years, { key: 'why', head: say('peers.why') }]}
        first={years.at(-1)!.key}
      >
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
              <ColumnHead column="why">{say('peers.why')}</ColumnHead>
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
                  <ColumnCell column="why" className="why">
                    {peer ? wording.list(peer.reasons.map((reason) => say(reasons[reason]))) : say('peers.self')}
                  </ColumnCell>
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
