import { Link } from 'wouter'
import type { Cell } from '../../../data/structure/line.ts'
import type { ProfileFigure } from '../../../data/structure/profile.ts'
import { describeCell, type FigureForm } from '../../../data/wording/describeCell.ts'
import { describeChange } from '../../../data/wording/describeChange.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { isUnitSaid } from '../../../data/wording/wording.ts'
import { SparkLine } from '../../charts/SparkLine.tsx'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { useAreaSay } from './areaWords.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

interface SeriesCardProps extends Told {
  /** One series, for each type of volunteering that it has here. */
  of: readonly ProfileFigure[]
  /** The letters of remarks. */
  notes: ReadonlyMap<string, string>
}

/** One series: its Goals, its course on a scale of its own, its last figure with all that must be said of it. */
export function SeriesCard({ profile, reader, of, notes }: SeriesCardProps) {
  const say = useAreaSay()
  const { wording } = reader
  const [first, ...others] = of as [ProfileFigure, ...ProfileFigure[]]
  const { series } = first
  const links = profile.linked[series.series] ?? []
  const goals = profile.goals.filter(({ goal }) => links.some((link) => link.goal === goal))
  return (
    <li className="area-card">
      <p className="card-goals">
        {goals.length > 3 ? (
          <span>{say('cards.goals', { n: goals.length })}</span>
        ) : (
          goals.map(({ goal, name, colour }) => (
            <Link
              key={goal}
              className="quiet"
              href={`/goals/${goal}`}
              title={name}
              aria-label={[wording.say('label.goal', { goal }), name].join(wording.say('list.comma'))}
            >
              <GoalSwatch colour={colour} />
              {goal}
            </Link>
          ))
        )}
      </p>
      <h3>
        <Link className="quiet" href={`/series/${series.series}`}>
          {series.name}
        </Link>
      </h3>
      <CardFigure {...{ profile, reader, notes }} figure={first} />
      {others.length > 0 && (
        <p className="hint">
          {others
            .map((figure) =>
              wording.say('finding.one', {
                label: wording.say(`volunteerType.${figure.volunteerType}`),
                said: sayLast(figure, reader),
              })
            )
            .join(wording.say('list.semicolon'))}
        </p>
      )}
    </li>
  )
}

function CardFigure({
  figure,
  profile,
  reader,
  notes: letters,
}: Omit<SeriesCardProps, 'of'> & { figure: ProfileFigure }) {
  const { series, volunteerType, cells, per1000, change } = figure
  const { wording } = reader
  const form = { unitMeasure: series.unitMeasure, decimals: series.decimals }
  const last = cells.findLast(({ obsValue }) => obsValue !== null)!
  const words = describeCell(last, form, reader)
  const changed = describeChange(change, wording, form)
  const notes = [...words.flags, words.status, ...words.details].filter((note) => note !== null)
  const rate = per1000 && per1000.value > 0 ? per1000 : null
  const isWhole = series.unitMeasure !== 'PS' && isUnitSaid(series.unitMeasure)
  const isNamed = !isUnitSaid(series.unitMeasure) && series.unitMeasure !== 'NUMBER'
  return (
    <>
      {volunteerType !== '_T' && <p className="hint">{wording.say(`volunteerType.${volunteerType}`)}</p>}
      <div className="card-figure">
        <SparkLine cells={cells} label={spoken(cells, form, reader)} size={[84, 30]} />
        <p>
          <strong>
            <data value={String(last.obsValue)}>
              {isWhole ? wording.quantity(last.obsValue!, series.unitMeasure, series.decimals) : words.value}
            </data>
          </strong>{' '}
          {isNamed && <small>{wording.say(`unit.${series.unitMeasure}`)} </small>}
          <small>{wording.year(last.timePeriod)}</small> <SourceMark profile={profile} dataset={series.dataset} />
          {words.comment && (
            <sup>
              <span aria-hidden="true">{letters.get(words.comment)}</span>
              <span className="unseen">{words.comment}</span>
            </sup>
          )}
        </p>
      </div>
      {(rate || change.value !== null) && (
        <p className="hint">
          {wording.beside([
            ...(change.value === null ? [] : [changed.text]),
            ...(rate ? [wording.isolate(wording.quantity(rate.value, 'PER_1000_POP', 2))] : []),
          ])}
        </p>
      )}
      {notes.length > 0 && (
        <p className={last.flags.length > 0 ? 'said warn' : 'said'}>{notes.join(wording.say('list.semicolon'))}</p>
      )}
    </>
  )
}

/** What its publisher or we remark on the last figure of a series. */
export function commentOf({ cells, series }: ProfileFigure, reader: Reader): string | null {
  const last = cells.findLast(({ obsValue }) => obsValue !== null)!
  return describeCell(last, { unitMeasure: series.unitMeasure, decimals: series.decimals }, reader).comment
}

/** The last figure with its year. */
function sayLast({ cells, series }: ProfileFigure, reader: Reader): string {
  const last = cells.findLast(({ obsValue }) => obsValue !== null)!
  const { value } = describeCell(last, { unitMeasure: series.unitMeasure, decimals: series.decimals }, reader)
  return reader.wording.say('finding.item', { label: value ?? '', said: reader.wording.year(last.timePeriod) })
}

/** A course in words, year by year. */
const spoken = (cells: readonly Cell[], form: FigureForm, reader: Reader): string =>
  cells
    .map((cell) => reader.wording.pair(reader.wording.year(cell.timePeriod), describeCell(cell, form, reader).text))
    .join('. ')
