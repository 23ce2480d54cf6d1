import type { OwnFolder } from '../../data/own/ownFolder.ts'
import type { OwnReading } from '../../data/own/readOwn.ts'
import type { OwnFigures, Understood } from '../../data/own/understand.ts'

interface Read {
  figures: OwnFigures
  dataset: string
  reading: OwnReading
}

/** What was understood of a file, as a table for whoever imports it. */
export function describeOwn({ figures: { understood }, dataset, reading }: Read, { missing }: OwnFolder): string {
  const { rows, figures, gaps, filled, notes, decimal, years, areas, series } = understood
  const lines: [string, string][] = [
    ['dataset', dataset],
    ['file', readAs(reading, decimal)],
    ...understood.columns.map(({ head, role, ground }): [string, string] => [
      `column “${head}”`,
      role ? `${role}, by its ${ground}` : 'left out',
    ]),
    ...areas.map(({ refArea, named }): [string, string] => [`area ${refArea}`, named.join(', ')]).slice(0, mostAreas),
    ...(areas.length > mostAreas ? [['', `and ${areas.length - mostAreas} areas more`] as [string, string]] : []),
    ['language', understood.language ? `${understood.language}, by the headings` : 'not told by the headings'],
    ['years', years.join(', ')],
    ...Object.entries(understood.breakdowns).map(([kind, codes]): [string, string] => [
      kind,
      codes.map(({ code, named }) => `${code} (${[...new Set(named)].join(', ')})`).join('; '),
    ]),
    ...series.map(({ code, name, unitMeasure }): [string, string] => [
      `indicator ${code}`,
      `${name || 'without a name'}, in ${unitMeasure}, by ${unitSaid(understood)}`,
    ]),
    ['rows', `${rows}, of them ${figures} figures${notes > 0 ? `; ${notes} rows of text left out` : ''}`],
    ['gaps', gaps.length === 0 ? 'none' : gaps.map(({ reason, n }) => `${reason} ${n}`).join(', ')],
    ...(filled > 0 ? [['', `${filled} of them filled: the file has no row there`] as [string, string]] : []),
    ...(missing.length > 0 ? [['not said', `${missing.join(', ')}: give them in --mapping`] as [string, string]] : []),
  ]
  const width = Math.min(44, Math.max(...lines.map(([what]) => what.length)))
  return lines.map(([what, said]) => `${what.padEnd(width)}  ${said}`).join('\n')
}

const mostAreas = 30

const readAs = ({ kind, encoding, separator, sheet }: OwnReading, decimal: string) =>
  kind === 'xlsx'
    ? `XLSX, sheet “${sheet}”`
    : `CSV in ${encoding}, cells parted by ${separator === '\t' ? 'tabs' : `“${separator}”`}, decimal sign “${decimal}”`

const unitSaid = ({ unitGround }: Understood) =>
  ({
    column: 'its column',
    heading: 'its heading',
    sign: 'the sign %',
    mapping: 'the mapping',
    assumed: 'default: nothing says it, so that it is a plain number',
  })[unitGround]
