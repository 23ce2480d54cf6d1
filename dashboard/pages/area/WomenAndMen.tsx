import { Link } from 'wouter'
import type { SexRates } from '../../../api/models/profileModel.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'
import { SexMarks } from './SexMarks.tsx'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

/** Women and men where a survey tells them apart, each rate as two marks on one line; else that none does, and why. */
export function WomenAndMen({ profile, reader }: Told) {
  const say = useAreaSay()
  const { wording } = useWords()
  const { sexes, figures, gaps, area } = profile
  if (area.level !== 'country' && sexes.length === 0) return null
  const rated = figures.some(({ series }) => series.series === rate)
  const reason = gaps.find(({ series }) => series.series === rate)?.missingReason ?? 'no_figure_here'
  return (
    <section className="women-men" aria-labelledby="sexes-title">
      <h2 id="sexes-title">{say('sexes.title')}</h2>
      {sexes.length === 0 ? (
        <p>
          {rated
            ? say('sexes.undivided')
            : wording.say('finding.one', { label: say('sexes.none'), said: wording.say(`missing.${reason}`) })}
        </p>
      ) : (
        <>
          <p className="hint">{say('sexes.lead')}</p>
          <ul>
            {sexes.map((rates) => (
              <Rates key={`${rates.series} ${rates.volunteerType}`} {...{ rates, profile, reader }} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const rate = 'VOLUNTEER_RATE'

function Rates({ rates, profile, reader }: Told & { rates: SexRates }) {
  const say = useAreaSay()
  const { wording } = reader
  const figure = profile.figures.find(({ series }) => series.series === rates.series)!
  const { name, dataset, decimals } = figure.series
  const form = { unitMeasure: 'PT', decimals } as const
  const [women, men] = [rates.cells.F!, rates.cells.M!]
  const difference =
    rates.gap?.obsValue ?? Math.round((women.obsValue! - men.obsValue!) * 10 ** decimals) / 10 ** decimals
  const shown = [women, men].map((cell) => describeCell(cell, form, reader))
  const notes = [...new Set(shown.flatMap(({ flags, status, comment }) => [...flags, status, comment]))].filter(Boolean)
  return (
    <li>
      <h3>
        <Beside>
          <Link className="quiet" href={`/series/${rates.series}`}>
            {name}
          </Link>
          {rates.volunteerType !== '_T' && <small>{wording.say(`volunteerType.${rates.volunteerType}`)}</small>}
        </Beside>{' '}
        <small>{wording.year(rates.timePeriod)}</small> <SourceMark profile={profile} dataset={dataset} />
      </h3>
      <SexMarks women={women.obsValue!} men={men.obsValue!} />
      <p>
        <span className="key-women">
          {wording.say('sex.F')} <data value={String(women.obsValue)}>{shown[0]!.value}</data>
        </span>{' '}
        <span className="key-men">
          {wording.say('sex.M')} <data value={String(men.obsValue)}>{shown[1]!.value}</data>
        </span>{' '}
        <span>
          {say('sexes.gap', {
            gap: wording.say('change.points', { value: wording.pointChange(difference) }),
          })}
        </span>
      </p>
      {notes.length > 0 && <p className="said">{notes.join(wording.say('list.semicolon'))}</p>}
    </li>
  )
}
