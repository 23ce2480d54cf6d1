import type { Practice } from '../../../data/structure/practice.ts'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'

/** Good practices of the area, each with its unit, its caution and its source; their figures are never added. */
export function AreaPractices({ practices }: { practices: readonly Practice[] }) {
  const say = useAreaSay()
  const { say: sayShared, wording } = useWords()
  if (practices.length === 0) return null
  return (
    <section aria-labelledby="practices-title" className="area-practices">
      <h2 id="practices-title">{sayShared('practices.good')}</h2>
      <p className="hint">{say('practices.lead')}</p>
      <ul>
        {practices.map(({ practice, title, summary, figure, caution, source, timePeriod }) => (
          <li key={practice}>
            <strong>{wording.say('finding.item', { label: title, said: wording.year(timePeriod) })}</strong>{' '}
            <span className="screen-only">{summary} </span>
            {figure && (
              <>
                <data value={String(figure.value)}>
                  {wording.pair(figure.unit, wording.number(figure.value, decimalsOf(figure.value)))}
                </data>{' '}
              </>
            )}
            {caution && <span className="hint">{caution} </span>}
            <a href={source.address}>{wording.beside([source.title, source.publisher])}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : 1)
