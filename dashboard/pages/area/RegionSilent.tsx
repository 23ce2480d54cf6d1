import { Link, useLocation, useSearch } from 'wouter'
import type { RegionModel } from '../../../api/models/regionModel.ts'
import { type MissingReason, missingReasons } from '../../../data/structure/codelists.ts'
import { readAddress, writeAddress } from '../../../data/structure/selectionAddress.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'
import type { MemberRow } from './memberRows.ts'
import { form } from './regionArrows.ts'

interface RegionSilentProps {
  model: RegionModel
  rows: readonly MemberRow[]
  reader: Reader
  year: number
}

const [size, gap, across] = [9, 2, 6]

/** How many members have a figure, year by year, and of the year chosen who has none, why, and their last. */
export function RegionSilent({ model, rows, reader, year }: RegionSilentProps) {
  const say = useAreaSay()
  const { wording, dir } = useWords()
  const [path] = useLocation()
  const { selection } = readAddress(useSearch())
  const { coverage } = model
  const at = coverage.findIndex(({ timePeriod }) => timePeriod === year)
  const cellIn = ({ line }: MemberRow) => line.cells.find(({ timePeriod }) => timePeriod === year)
  const silent = (reason: MissingReason) => rows.filter((row) => cellIn(row)?.missingReason === reason)
  const reasons = missingReasons.filter((reason) => silent(reason).length > 0)
  return (
    <section className="region-silent" aria-labelledby="silent-title">
      <h2 id="silent-title">
        {wording.say('finding.figures', {
          year: wording.year(year),
          n: coverage[at]?.reporters ?? 0,
          m: coverage[at]?.possible ?? 0,
        })}
      </h2>
      <p className="hint">{say('silent.lead')}</p>
      <ol className="region-years">
        {coverage.map(({ timePeriod, reporters, possible }) => (
          <li key={timePeriod}>
            <Link
              href={withSearch(path, writeAddress({ ...selection, endPeriod: timePeriod }))}
              aria-current={timePeriod === year ? 'true' : undefined}
            >
              <Squares {...{ reporters, possible, dir }} />
              <span>
                {wording.year(timePeriod)} <b>{wording.number(reporters)}</b>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <dl aria-live="polite">
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>
              {wording.say('finding.one', {
                label: wording.year(year),
                said: wording.say('finding.item', {
                  label: wording.say(`missing.${reason}`),
                  said: wording.number(silent(reason).length),
                }),
              })}
            </dt>
            <dd>
              <ul>
                {silent(reason).map(({ line, name, last }) => (
                  <li key={line.refArea}>
                    <Link className="quiet" href={`/areas/${line.refArea}`}>
                      {name}
                    </Link>{' '}
                    {last && reason === 'not_reported' && (
                      <small>
                        {wording.say('finding.item', {
                          label: describeCell(last, form, reader).value ?? '',
                          said: wording.year(last.timePeriod),
                        })}
                      </small>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {reasons.length === 0 && <p>{say('group.allReported', { group: model.group.name })}</p>}
    </section>
  )
}

interface SquaresProps {
  reporters: number
  possible: number
  dir: 'ltr' | 'rtl'
}

/** A square for each member that can have a figure, filled from below for those that have one. */
function Squares({ reporters, possible, dir }: SquaresProps) {
  const columns = Math.max(across, Math.ceil(Math.sqrt(possible * 1.2)))
  const step = size + gap
  const rows = Math.ceil(possible / columns)
  const squares = Array.from({ length: possible }, (_, at) => {
    const column = dir === 'rtl' ? columns - 1 - (at % columns) : at % columns
    return `M${column * step + 1} ${(rows - 1 - Math.floor(at / columns)) * step + 1}h${size}v${size}h${-size}z`
  })
  return (
    <svg className="squares" viewBox={`0 0 ${columns * step} ${rows * step}`} aria-hidden="true">
      <path className="given" d={squares.slice(0, reporters).join('')} />
      <path className="silent" d={squares.slice(reporters).join('')} />
    </svg>
  )
}
