import { useRef } from 'react'
import { Link } from 'wouter'
import { type AreaPeers, peerReasons } from '../../../data/structure/profile.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { SparkLine } from '../../charts/SparkLine.tsx'
import { Sentences } from '../../messages/Sentences.tsx'
import { useWords } from '../../messages/words.ts'
import { useLitRow } from '../explore/useLitRow.ts'
import { useAreaSay } from './areaWords.ts'

const reasons = {
  sub_region: 'peer.sub_region',
  income_group: 'peer.income_group',
  population: 'peer.population',
} as const

const form = { unitMeasure: 'PER_1000_POP', decimals: 2 } as const

/** Ten areas like this one at most, what each shares with it, its course and its last figure. */
export function PeersList({ peers }: { peers: AreaPeers }) {
  const say = useAreaSay()
  const { wording, say: sayFrame } = useWords()
  const list = useRef<HTMLTableElement>(null)
  const lit = useLitRow(list)
  const reader = { wording, names: new Map(Object.entries(peers.names)) }
  const shared = peerReasons.map((reason) => say(reasons[reason]))
  return (
    <section aria-labelledby="peers-title" className="area-peers">
      <h2 id="peers-title">{say('peers.list', { n: peers.peers.length })}</h2>
      {peers.peers.length === 0 ? (
        <p>{say('peers.none')}</p>
      ) : (
        <table ref={list} {...lit}>
          <caption>{say('peers.boxes', { items: wording.list(shared) })}</caption>
          <thead className="unseen-head">
            <tr>
              <th scope="col">{sayFrame('head.name')}</th>
              <th scope="col">{say('peers.why')}</th>
              <th scope="col">{sayFrame('head.spark')}</th>
              <th scope="col">{say('head.latest')}</th>
            </tr>
          </thead>
          <tbody>
            {peers.peers.map((peer) => {
              const cells = peers.lines.find(({ refArea }) => refArea === peer.refArea)?.cells ?? []
              const last = cells.findLast(({ measureValue }) => measureValue !== null)
              const spoken = cells.map((cell) =>
                wording.pair(wording.year(cell.timePeriod), describeCell(cell, form, reader).text)
              )
              return (
                <tr key={peer.refArea} data-key={peer.refArea}>
                  <th scope="row">
                    <Link className="quiet" href={`/areas/${peer.iso3 ?? peer.refArea}`}>
                      {peers.names[peer.refArea] ?? peer.refArea}
                    </Link>
                  </th>
                  <td>
                    <span className="shared-boxes" aria-hidden="true">
                      {peerReasons.map((reason) => (
                        <i key={reason} className={peer.reasons.includes(reason) ? 'is-shared' : undefined} />
                      ))}
                    </span>
                    <span className="unseen">{wording.list(peer.reasons.map((reason) => say(reasons[reason])))}</span>
                  </td>
                  <td>
                    <SparkLine cells={cells} label={spoken.join('. ')} size={[64, 22]} />
                  </td>
                  <td className="last">
                    {last ? (
                      <>
                        <data value={String(last.measureValue)}>{describeCell(last, form, reader).value}</data>{' '}
                        <small>{wording.year(last.timePeriod)}</small>
                        {last.flags.length > 0 && (
                          <span className="warn" role="img" aria-label={describeCell(last, form, reader).flags.join()}>
                            {' '}
                            ⚑
                          </span>
                        )}
                      </>
                    ) : (
                      <small>{cells[0] ? describeCell(cells.at(-1)!, form, reader).missing : '–'}</small>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <p className="hint">
        <Sentences>
          {say('peers.lead')}
          {peers.others > 0 && say('peers.others', { n: peers.others })}
          <span className="screen-only">{wording.say('classification.income_group.explained')}</span>
        </Sentences>
      </p>
    </section>
  )
}
