import { Link } from 'wouter'
import { useWords } from '../../messages/words.ts'
import { TableRegion } from '../../tables/TableRegion.tsx'
import { useSurveysSay } from './surveysWords.ts'
import type { WithoutRate } from './withoutRate.ts'

/** Every area without a volunteer rate under what is known of its surveys, with the publisher's score. */
export function SurveysTable({ without, title, year }: { without: WithoutRate; title: string; year: string }) {
  const say = useSurveysSay()
  const { wording } = useWords()
  return (
    <TableRegion look="surveys-table grouped" label={title} rows={without.flatMap(({ areas }) => areas).length}>
      <table>
        <thead>
          <tr>
            <th scope="col">{wording.say('head.name')}</th>
            <th scope="col">{say('score', { year })}</th>
          </tr>
        </thead>
        {without.map(({ state, areas }) => (
          <tbody key={state} data-state={state}>
            <tr>
              <th className="rowgroup" scope="rowgroup" colSpan={2}>
                {say('counted', { state: say(`state.${state}`), n: areas.length })}
              </th>
            </tr>
            {areas.map(({ refArea, name, surveys }) => (
              <tr key={refArea}>
                <th scope="row">
                  <Link className="quiet" href={`/areas/${refArea}`}>
                    {name}
                  </Link>
                </th>
                <td>{surveys === null ? '–' : wording.number(surveys, 2)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  )
}
