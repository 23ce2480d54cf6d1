import type { ReactNode } from 'react'
import { dimensionNames, dimensions } from '../../../data/structure/dimensionCodes.ts'
import { sayCode } from '../../../data/wording/sayCode.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useOwnSay } from './ownWords.ts'
import type { OwnFileState } from './useOwnFile.ts'

const mostNamed = 30

/** What was understood of a file: as a command says it before it writes. */
export function UnderstoodTable({ file, model }: OwnFileState & { is: 'read' }) {
  const say = useOwnSay()
  const { wording, say: sayFrame } = useWords()
  const { understood, reading } = file
  const { columns, areas, years, breakdowns, series, rows, figures, gaps, filled, notes, unitGround } = understood
  const { isolate } = wording
  const named = (names: readonly string[]) => wording.list([...new Set(names)].map(isolate))
  // Where a name has what the file calls it after a colon, commas alone would not part them.
  const parted = (names: readonly string[]) => names.join(wording.say('list.semicolon'))
  const all: [string, ReactNode][] = [
    [say('understood.file'), readAs()],
    ...columns.map(({ head, role, ground }): [string, ReactNode] => [
      say('understood.column', { head: isolate(head) }),
      role
        ? say('understood.role', { role: say('role', { role }), ground: ground ?? 'mapping' })
        : say('understood.left'),
    ]),
    [
      say('understood.areas', { n: areas.length }),
      <>
        {parted(
          areas
            .slice(0, mostNamed)
            .map(({ refArea, named: names }) => wording.pair(isolate(model.names[refArea] ?? refArea), named(names)))
        )}
        {areas.length > mostNamed && ` ${wording.say('list.others', { n: areas.length - mostNamed })}`}
      </>,
    ],
    [say('understood.years'), wording.list(years.map(wording.year))],
    ...Object.entries(breakdowns).map(([kind, codes]): [string, ReactNode] => {
      const dimension = dimensionNames.find((name) => dimensions[name].column === kind)!
      return [
        wording.say(`parameter.${dimension}`),
        parted(codes.map(({ code, named: names }) => wording.pair(sayCode(dimension, code, wording), named(names)))),
      ]
    }),
    ...series.map(({ code, name, unitMeasure }): [string, ReactNode] => [
      wording.say('head.series'),
      wording.beside([
        isolate(name || code),
        wording.say(`unit.${unitMeasure}`),
        say('unitGround', { ground: unitGround }),
      ]),
    ]),
    [
      say('understood.figures'),
      wording.beside([
        say('understood.counted', { n: figures, rows }),
        ...(notes > 0 ? [say('understood.notes', { n: notes })] : []),
      ]),
    ],
    [
      say('understood.gaps'),
      gaps.length === 0
        ? wording.say('selection.none')
        : wording.beside([
            parted(gaps.map(({ reason, n }) => wording.pair(wording.say(`missing.${reason}`), wording.number(n)))),
            ...(filled > 0 ? [say('understood.filled', { n: filled })] : []),
          ]),
    ],
  ]
  return (
    <section aria-labelledby="understood-title">
      <h2 id="understood-title">{say('understood.title')}</h2>
      <TableRegion look="worded" label={sayFrame('table.label', { title: say('understood.title') })} rows={all.length}>
        <table className="own-understood">
          <tbody>
            {all.map(([what, told], at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name.
              <tr key={at}>
                <th scope="row">{what}</th>
                <td>{told}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  )

  function readAs(): string {
    const { kind, sheet = '', encoding = '', separator = '' } = reading
    if (kind === 'xlsx') return say('understood.xlsx', { sheet: isolate(sheet) })
    const sign = separator === '\t' ? 'tab' : separator === ';' ? 'semicolon' : separator === '|' ? 'bar' : 'comma'
    const decimal = understood.decimal === ',' ? 'comma' : 'point'
    return say('understood.csv', { encoding: isolate(encoding.toUpperCase()), separator: sign, decimal })
  }
}
