import type { AreaPeers } from '../../../data/structure/profile.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { describeChange } from '../../../data/wording/describeChange.ts'
import { SparkLine } from '../../charts/SparkLine.tsx'
import { Unit } from '../../terms/Unit.tsx'
import { RankStrip } from '../panel/RankStrip.tsx'
import { useAreaSay } from './areaWords.ts'
import { laterCells } from './laterCells.ts'
import { RankSentence } from './RankSentence.tsx'
import { Reviews } from './Reviews.tsx'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

interface TileProps extends Told {
  peers: AreaPeers
}

const form = { unitMeasure: 'PER_1000_POP', decimals: 2 } as const

/** The last rate, where it may stand among all, and in which years there is a figure. */
export function ProfileTiles(props: TileProps) {
  return (
    <div className="profile-tiles">
      <RateTile {...props} />
      <RankTile {...props} />
      <YearsTile {...props} />
    </div>
  )
}

function RateTile({ profile, reader, peers }: TileProps) {
  const { wording } = reader
  const line = peers.lines.find(({ refArea }) => refArea === profile.area.refArea)
  const last = line?.cells.findLast(({ measureValue }) => measureValue !== null)
  const words = last && describeCell(last, form, reader)
  const changed = line && describeChange(line.change, wording, form)
  const spoken = (line?.cells ?? []).map((cell) =>
    wording.pair(wording.year(cell.timePeriod), describeCell(cell, form, reader).text)
  )
  const reason =
    profile.gaps.find(({ series }) => series.series === peers.series.series)?.missingReason ?? 'no_figure_here'
  return (
    <section className="tile rate-tile" aria-labelledby="rate-title">
      <h2 id="rate-title">
        <Unit of="PER_1000_POP" /> <SourceMark profile={profile} dataset={peers.series.dataset} />
      </h2>
      {words && last ? (
        <>
          <p className="great-figure">
            <strong>
              <data value={String(last.measureValue)}>{words.value}</data>
            </strong>{' '}
            <span>{wording.beside([wording.year(last.timePeriod), wording.quantity(last.obsValue!, 'PS', 0)])}</span>
          </p>
          <SparkLine cells={line!.cells} label={spoken.join('. ')} size={[150, 52]} />
          <p className="hint">
            {changed!.text}
            {[...words.flags, words.status, words.comment].filter(Boolean).map((note) => (
              <span key={note} className="said warn">
                {note}
              </span>
            ))}
            {changed!.note && <span className="said screen-only">{changed!.note}</span>}
          </p>
        </>
      ) : (
        <>
          <p>{wording.say(`missing.${reason}`)}</p>
          <p className="hint">{wording.say(`missing.${reason}.explained`)}</p>
        </>
      )}
    </section>
  )
}

function RankTile({ peers }: TileProps) {
  const say = useAreaSay()
  const { band } = peers
  return (
    <section className="tile" aria-labelledby="rank-title">
      <h2 id="rank-title">{say('rank.title')}</h2>
      {band && <RankStrip standing={[band.timePeriod, band.best, band.worst, band.n]} />}
      <RankSentence peers={peers} />
    </section>
  )
}

function YearsTile({ profile, reader, peers }: TileProps) {
  const say = useAreaSay()
  const { wording } = reader
  const of = (series: string) => profile.figures.find((figure) => figure.series.series === series)
  const line = peers.lines.find(({ refArea }) => refArea === profile.area.refArea)
  const cells = of(peers.series.series)?.cells ?? line?.cells ?? []
  const later = of('VOLUNTEERS_LATER')
  const seconds = later ? laterCells(cells, later.cells) : []
  const people = { unitMeasure: 'PS', decimals: 0 } as const
  const given = cells.filter(({ obsValue }) => obsValue !== null)
  const silent = cells.filter(({ missingReason }) => missingReason !== null)
  const reasons = [...new Set(silent.map(({ missingReason }) => missingReason!))]
  return (
    <section className="tile" aria-labelledby="years-title">
      <h2 id="years-title">{say('years.title', { n: given.length, m: cells.length })}</h2>
      <ol className="year-boxes">
        {cells.map((cell) => {
          const words = describeCell(cell, people, reader)
          const state = cell.obsValue === null ? 'silent' : cell.flags.length > 0 ? 'flagged' : 'given'
          return (
            <li key={cell.timePeriod} className={state}>
              <b>{cell.obsValue === null ? '–' : words.value}</b>
              <span>{wording.year(cell.timePeriod)}</span>
            </li>
          )
        })}
      </ol>
      {reasons.map((reason) => (
        <p key={reason} className="hint">
          {wording.say('finding.one', {
            label: wording.list(
              silent
                .filter(({ missingReason }) => missingReason === reason)
                .map(({ timePeriod }) => wording.year(timePeriod))
            ),
            said: wording.say(`missing.${reason}`),
          })}
        </p>
      ))}
      <Reviews {...{ profile, reader }} />
      {seconds.map(({ timePeriod, obsValue, obsStatus }) => (
        <p key={timePeriod} className="second-reading">
          {say('later', {
            year: wording.year(timePeriod),
            value: wording.quantity(obsValue!, 'PS', 0),
            status: wording.say(`status.${obsStatus}`),
          })}
        </p>
      ))}
    </section>
  )
}
