import { themes } from '../../../data/structure/codelists.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnHead } from '../../tables/ColumnCell.tsx'
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
  const columns = [
    { key: 'latest', head: say('head.latest') },
    { key: 'per1000', head: wording.say('unit.PER_1000_POP') },
    { key: 'years', head: wording.years(profile.startPeriod, profile.endPeriod) },
    { key: 'source', head: sayShared('file.source') },
  ]
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{title}</h2>
      <TableRegion look="area-figures" label={sayShared('table.label', { title })} columns={columns}>
        <table>
          <thead>
            <tr>
              <th scope="col">{wording.say('parameter.series')}</th>
              {columns.map(({ key, head }) => (
                <ColumnHead key={key} column={key}>
                  {head}
                </ColumnHead>
              ))}
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
