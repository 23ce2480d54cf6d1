import { themes } from '../../../data/structure/codelists.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useAreaSay } from './areaWords.ts'
import { FigureRow } from './FigureRow.tsx'
import { HowFar } from './HowFar.tsx'
import { shownElsewhere, type Told } from './told.ts'

/** Every series with a figure here, under the four themes: the latest, per 1,000 people, the years, the source. */
export function FiguresTable({ profile, reader }: Told) {
  const say = useAreaSay()
  const { say: sayShared } = useWords()
  const { wording } = reader
  const figures = profile.figures.filter(({ series }) => !shownElsewhere.includes(series.series))
  if (figures.length === 0) return <p>{say('figures.none')}</p>
  const title = say('figures.title')
  const years = wording.years(profile.startPeriod, profile.endPeriod)
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{title}</h2>
      <TableRegion look="area-figures" label={sayShared('table.label', { title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{wording.say('parameter.series')}</th>
              <th scope="col">{say('head.latest')}</th>
              <th scope="col">{wording.say('unit.PER_1000_POP')}</th>
              <th scope="col">{years}</th>
              <th scope="col">{sayShared('file.source')}</th>
            </tr>
          </thead>
          {themes
            .map((theme) => ({ theme, rows: figures.filter(({ series }) => series.theme === theme) }))
            .filter(({ rows }) => rows.length > 0)
            .map(({ theme, rows }) => (
              <tbody key={theme}>
                <tr className="theme-row">
                  <th scope="rowgroup" colSpan={5}>
                    {wording.say(`theme.${theme}`)}
                  </th>
                </tr>
                {rows.map((figure) => (
                  <FigureRow key={`${figure.series.series} ${figure.volunteerType}`} {...{ figure, profile, reader }} />
                ))}
              </tbody>
            ))}
        </table>
      </TableRegion>
      <HowFar of={figures.map(({ series }) => series)} />
    </section>
  )
}
