import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { gap } from '../../../data/structure/gap.ts'
import type { Cell } from '../../../data/structure/line.ts'
import type { SurveyedArea } from '../../../data/structure/surveyedAreas.ts'
import { api } from '../../answers/api.ts'
import { useAnswer } from '../../answers/useAnswer.ts'
import type { ChartLine } from '../../charts/chartLine.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { mapHeight } from '../../charts/mapLayout.ts'
import type { MapArea } from '../../charts/mapOptions.ts'
import { useHere } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { loadMap } from '../map/loadMap.ts'
import { mapLegendWords } from '../map/mapLegendWords.ts'
import { useMapSay } from '../map/mapWords.ts'
import { useLoadedChart } from '../panel/useLoadedChart.ts'
import { useSurveysSay } from './surveysWords.ts'
import type { WithoutRate } from './withoutRate.ts'

export interface SurveysMapProps {
  without: WithoutRate
  timePeriod: number
  title: string
  sentence: string
  source: string
}

/** Areas without a volunteer rate on the map: a dot where a survey was run, a square where none is counted, a ring where it is not known. */
export function SurveysMap({ without, timePeriod, title, sentence, source }: SurveysMapProps) {
  const say = useSurveysSay()
  const sayMap = useMapSay()
  const { say: sayFrame, wording, dir } = useWords()
  const [, navigate] = useLocation()
  const here = useHere()
  const positions = useAnswer(api.areas.positions.queryOptions())
  const loaded = useLoadedChart(loadMap)
  const areas = useMemo(() => {
    const placeOf = new Map(positions.map((position) => [position.refArea, position]))
    return without.flatMap(({ areas }) =>
      areas.flatMap((area): MapArea[] => {
        const place = placeOf.get(area.refArea)
        if (!place) return []
        const { latitude, longitude } = place
        return [{ key: area.refArea, latitude, longitude, cell: cellOf(area, timePeriod) }]
      })
    )
  }, [without, positions, timePeriod])
  const options = useMemo(() => {
    const count = { unitMeasure: 'SCORE_0_1', decimals: 2 } as const
    const words = mapLegendWords({ count, unitMeasure: 'SCORE_0_1', classes: [] }, { say: sayFrame, wording }, sayMap)
    return {
      ...{ dir, sentence, timePeriod, size: 'one' as const, classes: [], extent: 'world' as const },
      words: {
        ...words,
        figure: say('state.ran_survey'),
        zero: say('state.no_survey'),
        missing: () => say('state.not_known'),
      },
    }
  }, [dir, sentence, timePeriod, say, sayFrame, sayMap, wording])
  const draw = useMemo(
    () => loaded && ((on: Canvas) => loaded.mapChart(areas, { ...options, ...on, coastlines: loaded.coastlines })),
    [loaded, areas, options]
  )
  const said = useMemo(() => {
    const named = without.flatMap(({ state, areas }) => areas.map((area) => ({ ...area, state })))
    return new Map(named.map(({ refArea, name, state }) => [refArea, { name, state }]))
  }, [without])
  const lines = useMemo(
    () => areas.map(({ key, cell }): ChartLine => ({ key, label: said.get(key)!.name, slot: 0, cells: [cell] })),
    [areas, said]
  )
  const origin = [sayMap('means.apart'), sayMap('coast'), sayMap('designations'), sayFrame('footer.designations')]
  return (
    <Figure
      draw={draw}
      height={(width, height) => mapHeight(areas, { ...options, width, height })}
      lines={lines}
      onOpen={({ key }) => navigate(`/areas/${key}`)}
      readout={({ key, label }, { obsValue }) =>
        wording.beside([
          wording.isolate(label),
          say(`state.${said.get(key)!.state}`),
          ...(obsValue === null ? [] : [wording.number(obsValue, 2)]),
        ])
      }
      words={{ explore: sayMap('explore', { title }), hint: sayMap('hint') }}
      actions={(chart) => (
        <FigureActions {...{ chart, title, sentence }} source={[source, ...origin].join(' ')} address={here} />
      )}
      caption={
        <div className="origin">
          {origin.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      }
    />
  )
}

/** A score as the map draws figures, zeros and gaps; whether there was none or nobody knows are never one sign. */
const cellOf = ({ surveys }: SurveyedArea, timePeriod: number): Cell =>
  surveys === null
    ? gap(timePeriod, 'no_figure_here')
    : { ...gap(timePeriod), obsValue: surveys, measureValue: surveys, obsStatus: 'A', missingReason: null }
