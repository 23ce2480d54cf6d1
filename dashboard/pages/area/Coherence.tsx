import { Link } from 'wouter'
import type { AreaProfile, ProfileCoherence } from '../../../data/structure/profile.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { Fold } from '../../frame/Fold.tsx'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useAreaSay } from './areaWords.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'

/** What one movement reports beside what a survey found in the same year, with the ratio of the two. */
export function Coherence({ profile, reader }: Told) {
  const say = useAreaSay()
  const { say: sayShared } = useWords()
  const { wording } = reader
  if (profile.coherence.length === 0) return null
  const title = say('coherence.title')
  return (
    <Fold title={title}>
      <p className="screen-only">{say('coherence.lead')}</p>
      <TableRegion look="area-figures area-coherence" label={sayShared('table.label', { title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{sayShared('head.year')}</th>
              <th scope="col">{say('coherence.movement')}</th>
              <th scope="col">{say('coherence.survey')}</th>
              <th scope="col">{say('coherence.ratio')}</th>
            </tr>
          </thead>
          <tbody>
            {profile.coherence.map((one) => (
              <tr key={`${one.timePeriod} ${one.movement} ${one.survey}`}>
                <th scope="row">{wording.year(one.timePeriod)}</th>
                <FigureCell {...{ profile, reader, one }} series={one.movement} />
                <FigureCell {...{ profile, reader, one }} series={one.survey} isNamed />
                <td>
                  <data value={String(one.ratio)}>{percentOf(one, wording)}</data>
                  {one.isLarge && <small className="said warn">{wording.say('flag.coherence')}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Fold>
  )
}

/** As many decimals as a small share needs to be told from nothing. */
const percentOf = ({ ratio }: ProfileCoherence, wording: Told['reader']['wording']) =>
  wording.value(ratio * 100, 'PT', ratio < 0.01 ? 2 : ratio < 0.1 ? 1 : 0)

interface FigureCellProps extends Told {
  one: ProfileCoherence
  series: string
  /** There are several surveys, and one movement that the head of the column names. */
  isNamed?: boolean
}

/** The figure of one side as it stands among the figures, its series and its source; of a rate also the people. */
function FigureCell({ profile, reader, one, series, isNamed }: FigureCellProps) {
  const say = useAreaSay()
  const { wording } = reader
  const figure = figureOf(profile, series)
  const cell = figure?.cells.find(({ timePeriod }) => timePeriod === one.timePeriod)
  if (!figure || !cell) return <td />
  const { unitMeasure, decimals, dataset, name } = figure.series
  const shown = describeCell(cell, { unitMeasure, decimals }, reader).value!
  const isRate = unitMeasure === 'PT'
  return (
    <td>
      {isRate ? (
        <>
          {wording.precise(wording.value(Math.round(one.volunteers), 'PS', 0), 'rounded')}{' '}
          <small>{say('coherence.ofRate', { rate: shown })}</small>
        </>
      ) : (
        shown
      )}{' '}
      <SourceMark profile={profile} dataset={dataset} />
      {isNamed && (
        <small className="said">
          <Link href={`/series/${series}`}>{name}</Link>
        </small>
      )}
    </td>
  )
}

const figureOf = ({ figures }: AreaProfile, series: string) =>
  figures.find((figure) => figure.series.series === series && figure.volunteerType === '_T')
