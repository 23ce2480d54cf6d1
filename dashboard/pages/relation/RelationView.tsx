import { type ReactNode, useMemo } from 'react'
import type { Cell } from '../../../data/structure/line.ts'
import { type Relation, relationRule } from '../../../data/structure/relation.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { slotOf } from '../../charts/lineColours.ts'
import { scatterHeight } from '../../charts/scatterLayout.ts'
import { useHere } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { Caveats } from '../panel/Caveats.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { RelationTable } from './RelationTable.tsx'
import { relationSentence } from './relationSentence.ts'
import { useRelationSay } from './relationWords.ts'

interface RelationViewProps {
  relation: Relation
  volunteers: SeriesDescription
  score: SeriesDescription
  goalName: string
  /** Areas to be told from the others. */
  chosen: readonly string[]
  /** Under the picture. */
  children: ReactNode
}

/** The sentence, the caution, the picture with both sources, and the figures. */
export function RelationView({ relation, volunteers, score, goalName, chosen, children }: RelationViewProps) {
  const say = useRelationSay()
  const { say: sayFrame, wording, dir } = useWords()
  const here = useHere()
  const { points, names, flagged, goal, timePeriod, release } = relation
  const drawScatter = useLoadedChart(loadScatter)
  const sentence = relationSentence(relation, wording, say)
  const options = useMemo(
    () => ({
      ...{ sentence, dir, timePeriod },
      xLabel: `${volunteers.name} · ${wording.say('unit.PER_1000_POP')} · ${wording.year(timePeriod)}`,
      yLabel: `${score.name} · ${goal} ${goalName} · ${wording.year(timePeriod)}`,
      formatX: (value: number, decimals: number) => wording.number(value, decimals),
      formatY: (value: number, decimals: number) => wording.number(value, decimals),
    }),
    [sentence, dir, timePeriod, volunteers, score, goal, goalName, wording]
  )
  const drawn = useMemo(
    () =>
      points.map(({ refArea, volunteers: x, score: y }) => {
        const place = chosen.indexOf(refArea)
        return { key: refArea, x, y, ...(place >= 0 && { slot: slotOf(place), label: names[refArea] ?? refArea }) }
      }),
    [points, names, chosen]
  )
  const draw = useMemo(
    () => drawScatter && ((on: Canvas) => drawScatter(drawn, { ...options, ...on })),
    [drawScatter, drawn, options]
  )
  const nameOf = (refArea: string) => names[refArea] ?? refArea
  const lines = useMemo(
    () =>
      points.map(
        ({ refArea }): ChartLine => ({
          ...{ key: refArea, label: names[refArea] ?? refArea, slot: 0 },
          cells: [{ timePeriod } as Cell],
        })
      ),
    [points, names, timePeriod]
  )
  const sources = [volunteers.source, volunteers.denominatorSource, score.source].flatMap((source) =>
    source ? [sourceLine(source, release, wording)] : []
  )
  return (
    <>
      <Figure
        draw={draw}
        height={(width) => scatterHeight({ ...options, width })}
        lines={lines}
        readout={({ key, label }) => {
          const point = points.find(({ refArea }) => refArea === key)!
          return [
            ...[label, wording.year(timePeriod), wording.quantity(point.volunteers, 'PER_1000_POP', 2)],
            say('readout.score', { score: wording.number(point.score, 1) }),
          ].join(' · ')
        }}
        words={{ explore: sayFrame('chart.explore', { title: say('title') }), hint: sayFrame('chart.hint') }}
        actions={(chart) => (
          <FigureActions
            {...{ chart, sentence }}
            title={`${say('title')}: ${goal} ${goalName}`}
            source={sources.join(' ')}
            address={`${here}?view=scatter&goal=${goal}`}
            isLinked
          />
        )}
        caption={
          <>
            {children}
            <p className="sentence">{sentence}</p>
            <p className="tags">
              {say('caution')} {say('tests')}
            </p>
            <div className="origin">
              {sources.map((source) => (
                <p key={source}>{source}</p>
              ))}
              <p>
                {say('rule', {
                  least: relationRule.leastPairs,
                  resamples: relationRule.resamples,
                  seed: String(relationRule.seed),
                })}{' '}
                {say('rule.income', { year: wording.year(timePeriod) })}
              </p>
              {flagged.length > 0 && (
                <p>
                  {say('flagged', {
                    n: flagged.length,
                    items: wording.list(flagged.map((area) => wording.isolate(nameOf(area)))),
                  })}
                </p>
              )}
              <Caveats series={volunteers} />
              <Caveats series={score} />
            </div>
          </>
        }
      />
      <RelationTable relation={relation} />
    </>
  )
}

const loadScatter = async () => (await import('../../charts/scatterChart.ts')).scatterChart
