import { missingReasons } from '../../../data/structure/codelists.ts'
import type { CoverageYear } from '../../../data/structure/line.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { usePageRelease } from '../../frame/page.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { CoverageBars } from '../panel/CoverageBars.tsx'
import { GoalsShown } from '../view/GoalsShown.tsx'
import { useSeriesPageSay } from './seriesPageWords.ts'

/** Year by year: how many areas have a figure, how many one above zero, of how many, and why the others have none. */
export function SeriesCoverage({ series, years }: { series: SeriesDescription; years: readonly CoverageYear[] }) {
  const say = useSeriesPageSay()
  const { wording } = useWords()
  const release = usePageRelease()
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{say('coverage.title')}</h2>
      <GoalsShown series={series} goals={series.byGoal.includes('_T') ? ['_T'] : series.byGoal} />
      {series.volunteerTypes.length > 1 && (
        <p className="hint">{wording.say(`volunteerType.${series.volunteerTypes[0]!}`)}</p>
      )}
      {years.every(({ possible }) => possible === 0) ? (
        <p>{say('coverage.none')}</p>
      ) : (
        <div className="beside-coverage">
          <CoverageBars
            years={years}
            text={{
              title: wording.beside([series.name, say('coverage.title')]),
              sentence: series.definition,
              source: sourceLine(series.source, release, wording),
            }}
          />
          <CoverageTable years={years} />
        </div>
      )}
    </section>
  )
}

function CoverageTable({ years }: { years: readonly CoverageYear[] }) {
  const say = useSeriesPageSay()
  const { say: sayShared, wording } = useWords()
  const hasParts = years.some(({ parts }) => parts > 0)
  const reasons = missingReasons.filter((reason) => years.some(({ missing }) => missing[reason]))
  return (
    <TableRegion label={sayShared('table.label', { title: say('coverage.title') })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{sayShared('parameter.areas')}</th>
            {years.map(({ timePeriod }) => (
              <th scope="col" key={timePeriod}>
                {wording.year(timePeriod)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{sayShared('coverage.reporters')}</th>
            {years.map(({ timePeriod, reporters, possible }) => (
              <td key={timePeriod}>{sayShared('coverage.of', { n: reporters, m: possible })}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{sayShared('coverage.above')}</th>
            {years.map(({ timePeriod, reportersAboveZero }) => (
              <td key={timePeriod}>{wording.number(reportersAboveZero)}</td>
            ))}
          </tr>
          {reasons.map((reason) => (
            <tr key={reason}>
              <th scope="row">{wording.say(`missing.${reason}`)}</th>
              {years.map(({ timePeriod, missing }) => (
                <td key={timePeriod}>{wording.number(missing[reason] ?? 0)}</td>
              ))}
            </tr>
          ))}
          {hasParts && (
            <tr>
              <th scope="row">{say('coverage.parts')}</th>
              {years.map(({ timePeriod, parts }) => (
                <td key={timePeriod}>{wording.number(parts)}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </TableRegion>
  )
}
