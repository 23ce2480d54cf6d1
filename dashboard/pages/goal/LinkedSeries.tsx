import { Link } from 'wouter'
import { bases } from '../../../data/structure/codelists.ts'
import type { GoalFigures, GoalSeries } from '../../../data/structure/goalEvidence.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { useGoalSay } from './goalWords.ts'
import { seriesAddress } from './seriesAddress.ts'

/** The series of a Goal by the basis of their link, each with the reason; scores apart, as context. */
export function LinkedSeries({ figures, areas }: { figures: GoalFigures; areas: readonly string[] }) {
  const say = useGoalSay()
  const { wording } = useWords()
  const evidence = figures.series.filter(({ kind }) => kind !== 'score')
  const parts = [
    ...bases.map((basis) => ({
      key: basis as string,
      heading: wording.say(`basis.${basis}`),
      explained: wording.say(`basis.${basis}.explained`),
      series: evidence.filter((one) => one.basis === basis),
    })),
    {
      key: 'context',
      heading: say('context'),
      explained: say('context.explained'),
      series: figures.series.filter(({ kind }) => kind === 'score'),
    },
  ].filter(({ series }) => series.length > 0)
  return (
    <>
      {parts.map(({ key, heading, explained, series }) => (
        <section key={key} className="goal-basis">
          <h3>{heading}</h3>
          <p className="hint">{explained}</p>
          <ul>
            {series.map((one) => (
              <SeriesItem key={one.series} {...{ one, figures, areas }} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function SeriesItem({ one, figures, areas }: { one: GoalSeries; figures: GoalFigures; areas: readonly string[] }) {
  const say = useGoalSay()
  const { say: sayShared, wording } = useWords()
  const years = wording.years(figures.startPeriod, figures.endPeriod)
  const has =
    one.areasWithFigure > 0
      ? say('series.areas', { n: one.areasWithFigure, years })
      : !one.parts && say(one.someAreas.length > 0 ? 'series.noCountry' : 'series.noFigure', { years })
  const parts = one.parts && say('series.parts', { country: figures.names[one.parts.country]!, n: one.parts.n, years })
  return (
    <li>
      {one.someAreas.length > 0 ? <Link href={seriesAddress(figures.goal, one, areas)}>{one.name}</Link> : one.name}{' '}
      <small>
        <Beside>
          {wording.say(`unit.${one.unitMeasure}`)}
          {one.target && sayShared('target', { target: one.target })}
        </Beside>
      </small>
      <p>{one.reason}</p>
      <p className="hint">
        {wording.sentences([
          has,
          parts,
          say('series.source', { publisher: one.source.publisher, title: one.source.title }),
        ])}
      </p>
    </li>
  )
}
