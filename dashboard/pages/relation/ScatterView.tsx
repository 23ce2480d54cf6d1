import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { relationRule } from '../../../data/structure/relation.ts'
import { goalScores, isSure, type Scatter, type ScatterForm } from '../../../data/structure/scatter.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import { scatterLabel } from '../../../data/wording/scatterLabel.ts'
import { scatterNotes, scatterTable } from '../../../data/wording/scatterTable.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { chooseScale } from '../../charts/chooseScale.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { slotOf } from '../../charts/lineColours.ts'
import type { ScatterScale } from '../../charts/scatterAxis.ts'
import { type ScatterOptions, type ScatterPoint, scatterHeight } from '../../charts/scatterLayout.ts'
import { useOrigin } from '../../frame/useHere.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { Unparted } from '../../messages/Unparted.tsx'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import type { ViewProps } from '../explore/ExploreView.tsx'
import { pointedLine } from '../explore/otherFigure.ts'
import { Caveats } from '../panel/Caveats.tsx'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { useRelationSay } from './relationWords.ts'
import { ScatterTable } from './ScatterTable.tsx'
import { scatterSentence } from './scatterSentence.ts'
import { WithoutPair } from './WithoutPair.tsx'

/** A series beside another, a Goal's score, income or people: what goes together, with every caution against calling it cause. */
export function ScatterView(props: ViewProps) {
  const { scatter } = props.hand.model
  return scatter ? <ScatterOf {...props} scatter={scatter} /> : props.children
}

function ScatterOf({ hand, children, scatter }: ViewProps & { scatter: Scatter }) {
  const say = useRelationSay()
  const { say: sayFrame, wording, dir, language } = useWords()
  const [, navigate] = useLocation()
  const origin = useOrigin()
  const { model, selection, choose } = hand
  const [{ view, series }] = model.views as [ExploreModel['views'][number]]
  const { x, y, beside, pairs, names, shared } = scatter
  const [ofX, ofY] = [scatterLabel(x, series.name, wording), scatterLabel(y, beside?.name, wording)]
  const title = wording.beside([ofX, ofY])
  const sentence = scatterSentence(scatter, { selection, wording, say })
  const table = useMemo(() => scatterTable(scatter, series.name, wording), [scatter, series, wording])
  const drawn = useMemo(
    () =>
      pairs.map((pair): ScatterPoint => {
        const place = selection.areas.indexOf(pair.refArea)
        return {
          ...{ key: pair.refArea, x: pair.x, y: pair.y },
          ...(!isSure(pair) && { isFlagged: true }),
          ...(place >= 0 && { slot: slotOf(place), label: names[pair.refArea] ?? pair.refArea }),
        }
      }),
    [pairs, names, selection.areas]
  )
  const options = useMemo((): Omit<ScatterOptions, 'width'> => {
    const [xScale, yScale] = [scaleOf(x, drawn, 'x'), y ? scaleOf(y, drawn, 'y') : 'linear']
    const said = (label: string, scale: ScatterScale) =>
      scale === 'log' ? sayFrame('chart.logScale', { label }) : label
    return {
      ...{ sentence, dir, xScale, yScale, timePeriod: selection.endPeriod },
      ...{ xLabel: said(ofX, xScale), yLabel: said(ofY, yScale) },
      ...(!y && { bands: scatter.incomeGroups }),
      formatX: (value, decimals) => wording.number(value, decimals),
      formatY: (value, decimals) => wording.number(value, decimals),
    }
  }, [x, y, drawn, sentence, dir, selection.endPeriod, ofX, ofY, scatter.incomeGroups, sayFrame, wording])
  const loaded = useLoadedChart(loadScatter)
  const draw = useMemo(() => loaded && ((on: Canvas) => loaded(drawn, { ...options, ...on })), [loaded, drawn, options])
  const lines = useMemo(
    () => pairs.map(({ refArea }) => pointedLine(refArea, names[refArea] ?? refArea, [selection.endPeriod])),
    [pairs, names, selection.endPeriod]
  )
  const readout = (code: string) => {
    const pair = pairs.find(({ refArea }) => refArea === code)!
    const figure = (value: number, { unitMeasure, decimals }: ScatterForm) => {
      const [label, said] = [wording.quantity(value, unitMeasure, decimals), wording.say(`unit.${unitMeasure}`)]
      // A number without a unit is told from the other by what it is.
      const isBare = unitMeasure !== 'PT' && label === wording.value(value, unitMeasure, decimals)
      return isBare ? wording.say('finding.item', { label, said }) : label
    }
    return wording.beside([
      ...[wording.isolate(names[code] ?? code), wording.year(pair.timePeriod), figure(pair.x, x)],
      y ? figure(pair.y, y) : (scatter.incomeGroups[pair.y] ?? ''),
      ...scatterNotes(pair, wording),
    ])
  }
  const toggle = ({ key }: { key: string }) => {
    const { areas } = selection
    choose({ areas: areas.includes(key) ? areas.filter((area) => area !== key) : [...areas, key] })
  }
  const unsure = pairs.filter((pair) => !isSure(pair))
  const sources = sourcesOf(
    beside
      ? [
          [series, x],
          [beside, y!],
        ]
      : [[series, x]]
  ).map((source) => sourceLine(source, view.release, wording))
  return (
    <>
      <Figure
        draw={draw}
        height={(width, height) => scatterHeight({ ...options, width, height })}
        lines={lines}
        readout={({ key }) => readout(key)}
        onChoose={toggle}
        onOpen={({ key }) => navigate(`/areas/${key}`)}
        words={{ explore: sayFrame('chart.explore', { title }), hint: sayFrame('chart.hint') }}
        actions={(chart) => (
          <>
            {children}
            <FigureActions
              {...{ chart, title, sentence }}
              source={wording.sentences(sources)}
              address={`${origin}/${language}/explore?${writeAddress(model.rows)}`}
              isLinked
            />
          </>
        )}
        caption={
          <>
            <p className="sentence">
              <Unparted>{sentence}</Unparted>
            </p>
            <p className="tags">
              <Sentences>
                {shared && <strong>{say(`shared.${shared}`)}</strong>}
                {say('caution')}
                {scatter.correlation && say(beside?.series === goalScores ? 'tests' : 'tests.many')}
              </Sentences>
            </p>
            <div className="origin">
              {sources.map((source) => (
                <p key={source}>{source}</p>
              ))}
              <p>
                <Sentences>
                  {say('rule.year')}
                  {say('rule', {
                    least: relationRule.leastPairs,
                    resamples: relationRule.resamples,
                    seed: String(relationRule.seed),
                  })}
                  {say(y ? 'rule.income' : 'rule.groups')}
                </Sentences>
              </p>
              {unsure.length > 0 && (
                <p>
                  {say('flagged', {
                    n: unsure.length,
                    items: wording.list(unsure.map(({ refArea }) => wording.isolate(names[refArea] ?? refArea))),
                  })}
                </p>
              )}
              <Caveats series={series} />
              {beside && <Caveats series={beside} />}
            </div>
          </>
        }
      />
      <WithoutPair scatter={scatter} labels={[ofX, ofY]} />
      <ScatterTable table={table} />
      {beside?.series === goalScores && (
        <p>
          <Link href={`/goals/${y!.goal}`}>{say('toGoal', { goal: y!.goal })}</Link>
        </p>
      )}
    </>
  )
}

/** A score goes over all that it can be; anything else as its figures, none of them in doubt, need it. */
function scaleOf({ unitMeasure, measure }: ScatterForm, drawn: readonly ScatterPoint[], axis: 'x' | 'y'): ScatterScale {
  if (unitMeasure === 'SCORE') return 'hundred'
  if (measure === 'index') return 'linear'
  const sure = drawn.filter(({ isFlagged }) => !isFlagged)
  const of = (points: readonly ScatterPoint[]) => points.map((point) => point[axis])
  const chosen = sure.filter(({ slot }) => slot !== undefined)
  return chooseScale(of(sure), of(chosen.length > 0 ? chosen : sure))
}

/** Where the figures come from and the people that they are divided by, each once. */
const sourcesOf = (axes: readonly (readonly [SeriesDescription, ScatterForm])[]) => {
  const all = axes.flatMap(([{ source, denominatorSource }, { measure }]) =>
    measure === 'per_1000' && denominatorSource ? [source, denominatorSource] : [source]
  )
  return [...new Map(all.map((source) => [source.dataset, source])).values()]
}

const loadScatter = async () => (await import('../../charts/scatterChart.ts')).scatterChart
