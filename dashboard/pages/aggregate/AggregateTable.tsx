import type { Aggregates, AggregateYear, GroupAggregate } from '../../../data/structure/aggregate.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useTableSay } from '../compare/tableWords.ts'
import { useAggregateSay } from './aggregateWords.ts'

/** A row for each group, and one without its flagged areas where it has any; under each value of how many it is. */
export function AggregateTable({ aggregates: { aggregates, unitMeasure, decimals } }: { aggregates: Aggregates }) {
  const say = useAggregateSay()
  const sayTable = useTableSay()
  const { say: sayFrame, wording } = useWords()
  const given = aggregates.filter(({ refused }) => !refused)
  const years = given[0]!.years.map(({ timePeriod }) => ({ key: String(timePeriod), head: wording.year(timePeriod) }))
  const cell = (
    { timePeriod, value, withheld, reporters, populationShare }: AggregateYear,
    possible: number | null
  ) => (
    <ColumnCell key={timePeriod} column={String(timePeriod)}>
      {value !== null ? (
        <data value={String(value)}>{wording.value(value, unitMeasure, decimals)}</data>
      ) : (
        <span className="missing">– {withheld && <small>{sayTable(`group.${withheld}`)}</small>}</span>
      )}
      <small className="of">
        {possible === null
          ? wording.say('areas.count', { n: reporters })
          : sayTable('group.of', {
              n: reporters,
              possible,
              share: populationShare === null ? '–' : wording.value(Math.floor(populationShare * 100), 'PT', 0),
            })}
      </small>
    </ColumnCell>
  )
  const rows = (one: GroupAggregate) => (
    <tbody key={one.areaGroup}>
      <tr>
        <th scope="row">{one.label}</th>
        {one.years.map((year) => cell(year, one.possible))}
      </tr>
      {one.flaggedAreas.length > 0 && (
        <tr className="without">
          <th scope="row">
            {sayTable('group.without', { group: wording.isolate(one.label), n: one.flaggedAreas.length })}
          </th>
          {one.withoutFlagged.map((year) => cell(year, null))}
        </tr>
      )}
    </tbody>
  )
  return (
    <TableRegion label={sayFrame('groups.whole')} columns={years} first={years.at(-1)!.key}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              {wording.say('finding.item', { label: say('group'), said: wording.say(`unit.${unitMeasure}`) })}
            </th>
            {given[0]!.years.map(({ timePeriod }) => (
              <ColumnHead key={timePeriod} column={String(timePeriod)}>
                {wording.year(timePeriod)}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        {given.map(rows)}
      </table>
    </TableRegion>
  )
}
