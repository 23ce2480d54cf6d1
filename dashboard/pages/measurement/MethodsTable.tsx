import type { MethodField } from '../../../data/structure/codelists.ts'
import type { MethodInUse, MethodsInUse } from '../../../data/structure/methodsInUse.ts'
import type { SeriesSummary } from '../../../data/structure/series.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { MethodValue } from './MethodValue.tsx'
import { useMeasurementSay } from './measurementWords.ts'
import { SourceCode } from './SourceCode.tsx'

interface MethodsTableProps {
  methods: MethodsInUse
  list: readonly SeriesSummary[]
}

const fields: readonly MethodField[] = ['reference_period', 'ages', 'instrument', 'who_reports', 'population_covered']

/** Area by area who asks, over what time, whom and how; each with how surely that is known. */
export function MethodsTable({ methods: { rows, names }, list }: MethodsTableProps) {
  const say = useMeasurementSay()
  const { wording } = useWords()
  const nameOf = (code: string) => list.find(({ series }) => series === code)?.name ?? code
  return (
    <TableRegion look="methods" label={say('methods.label')} rows={rows.length}>
      <table>
        <thead>
          <tr>
            <th scope="col">{wording.say('head.name')}</th>
            <th className="words" scope="col">
              {wording.say('file.source')}
            </th>
            <th className="words" scope="col">
              {wording.say('across.years')}
            </th>
            {fields.map((field) => (
              <th className="words" key={field} scope="col">
                {wording.say(`method.${field}`)}
              </th>
            ))}
            <th className="words" scope="col">
              {say('methods.types')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{names[row.refArea] ?? row.refArea}</th>
              <td className="words">
                {row.series.map(nameOf).join(wording.say('list.semicolon'))}
                <small className="below">
                  <SourceCode source={row.source} />
                </small>
              </td>
              <td className="words">{row.years.map((year) => wording.year(year)).join(wording.say('list.comma'))}</td>
              {fields.map((field) => (
                <td className="words" key={field}>
                  <MethodValue field={field} {...row.method[field]} />
                </td>
              ))}
              <td className="words">
                {row.volunteerTypes
                  .map((type) => wording.say(`volunteerType.${type}`))
                  .join(wording.say('list.semicolon'))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

const keyOf = ({ refArea, dataset, source }: MethodInUse) => [refArea, dataset, source].join('|')
