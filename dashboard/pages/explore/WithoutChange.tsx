import { Link } from 'wouter'
import { useWords } from '../../messages/words.ts'
import type { ChangedArea } from './changeRows.ts'
import { useExploreSay } from './exploreWords.ts'

/** Of whom no change is given, by reason. */
export function WithoutChange({ rows }: { rows: readonly ChangedArea[] }) {
  const say = useExploreSay()
  const { wording } = useWords()
  const without = rows.filter(({ change }) => change.value === null)
  if (without.length === 0) return null
  const title = wording.say('finding.none', { items: wording.number(without.length) })
  const reasons = [...new Set(without.flatMap(({ change }) => change.reason ?? []))]
  return (
    <section className="without" aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {reasons.map((reason) => {
          const own = without.filter(({ change }) => change.reason === reason)
          return (
            <div key={reason}>
              <dt>{say('reason', { reason: wording.say(`noChange.${reason}`), n: own.length })}</dt>
              <dd>
                {own.map(({ code, name }, at) => (
                  <span key={code}>
                    {at > 0 && ' · '}
                    <Link className="quiet" href={`/areas/${code}`}>
                      {wording.isolate(name)}
                    </Link>
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
