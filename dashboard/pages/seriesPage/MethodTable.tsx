import type { SeriesDescription } from '../../../data/structure/series.ts'
import { describeMethod } from '../../../data/wording/describeMethod.ts'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useWholeWording } from '../methods/useWholeWording.ts'
import { useSeriesPageSay } from './seriesPageWords.ts'

/** Each field of the method with what is known of it and how surely; what holds for one source alone comes after. */
export function MethodTable({ series }: { series: SeriesDescription }) {
  const say = useSeriesPageSay()
  const { say: sayShared, wording } = useWords()
  const general = series.method.filter(({ source, survey }) => source === null && survey === null)
  const own = series.method.filter(({ source, survey }) => source !== null || survey !== null)
  return (
    <section aria-labelledby="method-title">
      <h2 id="method-title">{say('method.title')}</h2>
      <p>{say('method.lead')}</p>
      {general.length > 0 && <Fields rows={general} label={sayShared('table.label', { title: say('method.title') })} />}
      {own.length > 0 && (
        <details>
          <summary>
            {say('method.bySource', { n: new Set(own.map(({ source, survey }) => survey ?? source)).size })}
          </summary>
          <Fields rows={own} label={sayShared('table.label', { title: wording.say('file.source') })} />
        </details>
      )}
      <p className="hint">
        {(['stated', 'inferred', 'unknown'] as const)
          .map((code) =>
            say('pair', {
              term: wording.say(`certainty.${code}`),
              meaning: wording.say(`certainty.${code}.explained`),
            })
          )
          .join(' ')}
      </p>
    </section>
  )
}

function Fields({ rows, label }: { rows: SeriesDescription['method']; label: string }) {
  const say = useSeriesPageSay()
  const wording = useWholeWording()
  const hasSource = rows.some(({ source, survey }) => source !== null || survey !== null)
  const holder = ({ source, survey, timePeriod }: SeriesDescription['method'][number]) =>
    survey === null
      ? [source, timePeriod].filter(Boolean).join(' ')
      : describeMethod({ field: 'survey', value: survey, certainty: 'stated' }, wording).value
  return (
    <TableRegion look="worded" label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('head.field')}</th>
            {hasSource && <th scope="col">{wording.say('file.source')}</th>}
            <th scope="col">{say('head.value')}</th>
            <th scope="col">{say('head.certainty')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => {
            const { field, value, certainty } = describeMethod(entry, wording)
            return (
              <tr
                key={`${entry.field} ${entry.source} ${entry.survey} ${entry.timePeriod} ${entry.volunteerType} ${entry.value}`}
              >
                <th scope="row">{field}</th>
                {hasSource && (
                  <td>
                    <bdi>{holder(entry)}</bdi>
                  </td>
                )}
                <td>
                  {value}
                  {entry.volunteerType && (
                    <small className="below">{wording.say(`volunteerType.${entry.volunteerType}`)}</small>
                  )}
                </td>
                <td>{entry.address ? <a href={entry.address}>{certainty}</a> : certainty}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableRegion>
  )
}
