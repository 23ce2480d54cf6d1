import { type Aggregates, reporterRules } from '../../../data/structure/aggregate.ts'
import { period } from '../../../data/structure/selection.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { api } from '../../answers/api.ts'
import { useAnswers } from '../../answers/useAnswer.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useAreaSay } from './areaWords.ts'

interface GroupWholeProps {
  group: string
  series: SeriesDescription
}

/** The group put together, per 1,000 people: of the same reporters and of whoever reported, each with its recipe. */
export function GroupWhole({ group, series }: GroupWholeProps) {
  const { language, wording } = useWords()
  const asked = {
    series: series.series,
    group: [group],
    measure: 'per_1000' as const,
    startPeriod: period.start,
    endPeriod: period.end,
  }
  const wholes = useAnswers(
    ...reporterRules.map((reporterRule) => api.coverage.aggregate.queryOptions({ ...asked, language, reporterRule }))
  )
  return (
    <section aria-labelledby="whole-title">
      <h2 id="whole-title">
        {wording.say('parameter.aggregate')} <small>{wording.say('unit.PER_1000_POP')}</small>
      </h2>
      {wholes.map((answer) => (
        <Whole key={answer.aggregates[0]!.reporterRule} answer={answer} />
      ))}
    </section>
  )
}

function Whole({ answer }: { answer: Aggregates }) {
  const say = useAreaSay()
  const { say: sayShared, wording } = useWords()
  const { sentence, noHeadline, recipe, years, withoutFlagged, possible, refused, reporterRule } = answer.aggregates[0]!
  const title = say(reporterRule === 'same_reporters' ? 'group.same' : 'group.whoever')
  const columns = years.map(({ timePeriod }) => ({ key: String(timePeriod), head: wording.year(timePeriod) }))
  const value = (figure: number | null) =>
    figure === null ? '–' : wording.value(figure, answer.unitMeasure, answer.decimals)
  return (
    <div className="whole">
      <h3>{title}</h3>
      {(sentence ?? noHeadline) && <p>{sentence ?? noHeadline}</p>}
      {!refused && (
        <TableRegion label={sayShared('table.label', { title })} columns={columns} first={columns.at(-1)!.key}>
          <table>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                {columns.map(({ key, head }) => (
                  <ColumnHead key={key} column={key}>
                    {head}
                  </ColumnHead>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{say('group.value')}</th>
                {years.map((year) => (
                  <ColumnCell key={year.timePeriod} column={String(year.timePeriod)}>
                    {value(year.value)}
                  </ColumnCell>
                ))}
              </tr>
              <tr>
                <th scope="row">{say('group.unflagged')}</th>
                {withoutFlagged.map((year) => (
                  <ColumnCell key={year.timePeriod} column={String(year.timePeriod)}>
                    {value(year.value)}
                  </ColumnCell>
                ))}
              </tr>
              <tr>
                <th scope="row">{sayShared('coverage.reporters')}</th>
                {years.map(({ timePeriod, reporters }) => (
                  <ColumnCell key={timePeriod} column={String(timePeriod)}>
                    {sayShared('coverage.of', { n: reporters, m: possible })}
                  </ColumnCell>
                ))}
              </tr>
              <tr>
                <th scope="row">{say('group.share')}</th>
                {years.map(({ timePeriod, populationShare }) => (
                  <ColumnCell key={timePeriod} column={String(timePeriod)}>
                    {populationShare === null ? '–' : wording.value(Math.floor(populationShare * 100), 'PT', 0)}
                  </ColumnCell>
                ))}
              </tr>
            </tbody>
          </table>
        </TableRegion>
      )}
      <ul className="origin">
        {recipe.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  )
}
