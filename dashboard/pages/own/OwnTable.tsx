import { period } from '../../../data/structure/selection.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { useWords } from '../../messages/words.ts'
import { ColumnCell, ColumnHead } from '../../tables/ColumnCell.tsx'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useOwnSay } from './ownWords.ts'
import type { ShownHere } from './shownHere.ts'

/** All figures of the file, then ours: of the same areas first. */
export function OwnTable({ beside, form, reader, title, nameOf }: ShownHere) {
  const say = useOwnSay()
  const { wording, say: sayFrame } = useWords()
  const own = new Set(beside.own.map(({ refArea }) => refArea))
  const years = [...new Set([...beside.years, ...beside.ours.flatMap(yearsOf)])].sort((a, b) => a - b)
  const rows = [
    ...beside.own.map((line) => ({ line, isOwn: true })),
    ...beside.ours.filter(({ refArea }) => own.has(refArea)).map((line) => ({ line, isOwn: false })),
    ...beside.ours.filter(({ refArea }) => !own.has(refArea)).map((line) => ({ line, isOwn: false })),
  ].filter(({ line, isOwn }) => isOwn || yearsOf(line).length > 0)
  return (
    <TableRegion
      label={sayFrame('table.label', { title })}
      rows={rows.length}
      columns={years.map((year) => ({ key: String(year), head: wording.year(year) }))}
      first={String(beside.years.at(-1))}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{wording.say('head.name')}</th>
            {years.map((year) => (
              <ColumnHead key={year} column={String(year)}>
                {wording.year(year)}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, isOwn }) => (
            <tr key={`${isOwn} ${line.refArea}`} className={isOwn ? 'own-row' : undefined}>
              <th scope="row">
                {isOwn ? say('label.own', { area: wording.isolate(nameOf(line.refArea)) }) : nameOf(line.refArea)}
              </th>
              {years.map((year) => {
                const cell = line.cells.find(({ timePeriod }) => timePeriod === year)
                const said = cell && describeCell(cell, form, reader)
                return (
                  <ColumnCell key={year} column={String(year)}>
                    {said?.value ? (
                      <>
                        {said.flags.length > 0 && '⚑ '}
                        <data value={String(cell!.measureValue)}>{said.value}</data>
                      </>
                    ) : (
                      <small>– {said?.missing ?? said?.noMeasure}</small>
                    )}
                  </ColumnCell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

/** Ours of the period of this release alone: all their years would make a table of thirty columns. */
const yearsOf = ({ cells }: ShownHere['beside']['ours'][number]) =>
  cells.map(({ timePeriod }) => timePeriod).filter((year) => year >= period.start && year <= period.end)
