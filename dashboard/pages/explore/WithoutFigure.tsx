import { Link } from 'wouter'
import { useWords } from '../../messages/words.ts'
import { useExploreSay } from './exploreWords.ts'
import type { OtherFigure } from './otherFigure.ts'

interface WithoutFigureProps {
  rows: readonly { code: string; name: string; figure: OtherFigure }[]
  year: number
}

/** Who has no figure for a year, by reason, with the last that there is: not zero, and not guessed. */
export function WithoutFigure({ rows, year }: WithoutFigureProps) {
  const say = useExploreSay()
  const { wording } = useWords()
  const silent = rows.filter(({ figure }) => figure.value === null)
  if (silent.length === 0) return null
  const reasons = [...new Set(silent.map(({ figure }) => figure.text))]
  return (
    <section className="without" aria-label={say('list.without', { year: wording.year(year), n: silent.length })}>
      <h2>{say('list.without', { year: wording.year(year), n: silent.length })}</h2>
      <dl>
        {reasons.map((reason) => {
          const own = silent.filter(({ figure }) => figure.text === reason)
          return (
            <div key={reason}>
              <dt>{say('reason', { reason, n: own.length })}</dt>
              <dd>
                {own.map(({ code, name, figure: { last } }, at) => (
                  <span key={code}>
                    {at > 0 && ' · '}
                    <Link className="quiet" href={`/areas/${code}`}>
                      {wording.isolate(name)}
                    </Link>
                    {last && <small> {say('last', { value: last.text, year: wording.year(last.year) })}</small>}
                  </span>
                ))}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
