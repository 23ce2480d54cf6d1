import { describeChange } from '../../../data/wording/describeChange.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useGoalSay } from './goalWords.ts'
import { regionSaid } from './regionWords.ts'
import type { ShownInYear } from './useGoal.ts'

/** The regions in figures: what the slopes draw, of how many, and what may be said of it. */
export function RegionTable({ hand: { shown, years, form } }: { hand: ShownInYear }) {
  const say = useGoalSay()
  const { wording, say: sayFrame } = useWords()
  const title = wording.beside([shown.series.name, wording.say(`unit.${form.unitMeasure}`)])
  const columns = [
    ...years.map((year) => ({ key: String(year), head: wording.year(year) })),
    { key: 'change', head: wording.say('head.change') },
    { key: 'reporters', head: wording.beside([say('regions.reporters'), say('regions.share')]) },
    { key: 'robust', head: say('regions.robust') },
  ]
  const voice = { say, wording, form, startPeriod: shown.others.startPeriod }
  return (
    <TableRegion label={sayFrame('table.label', { title })} columns={columns} first={String(years.at(-1))}>
      <table>
        <thead>
          <tr>
            <th scope="col">{sayFrame('head.name')}</th>
            {columns.map(({ key, head }) => (
              <ColumnHead key={key} column={key} className={key === 'robust' ? 'goal-year region-robust' : 'goal-year'}>
                {head}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.regions.map((region) => (
            <tr key={region.areaGroup}>
              <th scope="row">{region.label}</th>
              {years.map((year, at) => (
                <ColumnCell key={year} column={String(year)}>
                  {region.values[at] == null ? (
                    '–'
                  ) : (
                    <data value={String(region.values[at])}>
                      {wording.value(region.values[at], form.unitMeasure, form.decimals)}
                    </data>
                  )}
                </ColumnCell>
              ))}
              <ColumnCell column="change">
                {region.headline ? describeChange(region.change, wording, form).text : '–'}
              </ColumnCell>
              <ColumnCell column="reporters">
                <Beside>
                  {wording.say('coverage.of', { n: region.reporters, m: region.possible })}
                  {region.populationShare !== null && wording.value(Math.floor(region.populationShare * 100), 'PT', 0)}
                </Beside>
              </ColumnCell>
              <ColumnCell column="robust" className="region-robust">
                <small>{regionSaid(region, voice).at(-1)}</small>
              </ColumnCell>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
