import type { Cell } from '../../../data/structure/line.ts'
import { type Selection, wholeSelection } from '../../../data/structure/selection.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { useNextGenerationSay } from './nextGenerationWords.ts'

const series = 'UNV_ONLINE_VOLUNTEERS'

/** Online volunteers of the United Nations over the world: each figure with its own source, and the years without one. */
export function OnlineVolunteers({ selection }: { selection: Selection }) {
  const say = useNextGenerationSay()
  const { language, say: sayFrame, wording } = useWords()
  const { areas, startPeriod, endPeriod, release } = selection
  const asked = { ...wholeSelection, series: [series], areas, startPeriod, endPeriod, release }
  const [view, described] = useAnswers(
    api.observations.view.queryOptions({ ...asked, language }),
    api.series.byCode.queryOptions({ language, series })
  )
  const cells = view.lines[0]?.cells ?? []
  const given = cells.filter(({ obsValue }) => obsValue !== null)
  const years = (some: Cell[]) => wording.list(some.map(({ timePeriod }) => wording.year(timePeriod)))
  const reader = { wording, names: new Map(Object.entries(view.names)) }
  const { unitMeasure, decimals, name, source } = described
  const [first, last] = [given[0], given.at(-1)]
  return (
    <section className="programme" aria-labelledby={series}>
      <h3 id={series}>
        {name}
        <small>{wording.say(`unit.${unitMeasure}`)}</small>
      </h3>
      {first && last && (
        <p>
          {say('online.sentence', {
            n: given.length,
            years: years(given),
            first: wording.value(first.obsValue!, unitMeasure, decimals),
            startYear: wording.year(first.timePeriod),
            last: wording.value(last.obsValue!, unitMeasure, decimals),
            endYear: wording.year(last.timePeriod),
          })}
        </p>
      )}
      <p className="origin">{sourceLine(source, view.release, wording)}</p>
      <details className="fold">
        <summary>{sayFrame('table.fold')}</summary>
        <Caveats series={described} />
        <div className="region">
          <table>
            <thead>
              <tr>
                <th scope="col">{sayFrame('head.year')}</th>
                <th scope="col">{wording.say(`unit.${unitMeasure}`)}</th>
                <th scope="col" className="said">
                  {say('online.source')}
                </th>
              </tr>
            </thead>
            <tbody>
              {cells.map((cell) => {
                const words = describeCell(cell, { unitMeasure, decimals }, reader)
                const notes = [words.status, words.comment, ...words.details].filter((part) => part !== null)
                return (
                  <tr key={cell.timePeriod}>
                    <th scope="row">{wording.year(cell.timePeriod)}</th>
                    <td>
                      {words.value ?? (
                        <span className="missing">
                          – <small>{words.missing}</small>
                        </span>
                      )}
                    </td>
                    <td className="said">
                      {cell.source && <SourceOf address={cell.source} />}
                      {cell.obsValue !== null && notes.length > 0 && (
                        <small> {notes.join(wording.say('list.semicolon'))}</small>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}

/** Where one figure was printed: an address as a link, anything else as it is. */
const SourceOf = ({ address }: { address: string }) =>
  /^https?:/.test(address) ? (
    <a href={address} rel="noreferrer" dir="ltr">
      {address.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  ) : (
    <bdi>{address}</bdi>
  )
