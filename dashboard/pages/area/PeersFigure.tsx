import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { gap } from '../../../data/structure/gap.ts'
import type { Cell, Line } from '../../../data/structure/line.ts'
import type { AreaPeers } from '../../../data/structure/profile.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { sourcesOf } from '../../../data/wording/sourceLine.ts'
import { scaleValues } from '../../charts/chartFrame.ts'
import type { ChartLine, ChartOptions } from '../../charts/chartLine.ts'
import { chooseScale } from '../../charts/chooseScale.ts'
import { UsualWidths, type Widths } from '../../charts/DrawnAhead.tsx'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { trendHeight } from '../../charts/trendLayout.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { TermsHere } from '../../terms/TermsHere.tsx'
import { FigureActions } from '../acts/FigureActions.tsx'
import { chartWords } from '../panel/chartWords.ts'
import { useChartCode } from '../panel/useChartCode.ts'
import { GroundsPlace } from '../view/GroundsPlace.tsx'
import { useAreaSay } from './areaWords.ts'
import type { Told } from './told.ts'

const form = { unitMeasure: 'PER_1000_POP', decimals: 2 } as const
/** Under this width the names of peers have no room at their lines: they stand in the list. */
const narrow = 600

/** The area in colour over the years, its peers in grey, and its sub-region as a whole dashed. */
export function PeersFigure({ profile, reader, peers }: Told & { peers: AreaPeers }) {
  const say = useAreaSay()
  const words = useWords()
  const { say: sayFrame, wording, dir } = words
  const here = useHere()
  const [, navigate] = useLocation()
  const drawLines = useChartCode('trend')
  const { area, region, compared, grounds } = profile
  const lines = useMemo((): ChartLine[] => {
    const named = (line: Line): ChartLine => ({
      ...{ key: line.refArea, label: peers.names[line.refArea] ?? line.refArea, slot: 0 },
      cells: line.cells.filter(({ measureValue }) => measureValue !== null),
    })
    const own = peers.lines.filter(({ refArea }) => refArea === area.refArea)
    const others = peers.lines.filter((line) => line.refArea !== area.refArea && line.cells.some(hasMeasure))
    const whole = region?.years.flatMap(({ timePeriod, value }): Cell[] =>
      value === null
        ? []
        : [{ ...gap(timePeriod), obsValue: value, measureValue: value, obsStatus: 'A', missingReason: null }]
    )
    return [
      ...own.map((line) => ({ ...named(line), slot: 1, cells: line.cells, code: area.iso3 ?? undefined })),
      ...(region && whole && whole.length > 0
        ? [{ key: 'region', label: region.label, slot: 0, look: 'dashed' as const, cells: whole }]
        : []),
      ...others.map((line) => ({ ...named(line), look: 'quiet' as const })),
    ]
  }, [peers, area, region])
  const unit = wording.say('unit.PER_1000_POP')
  const title = wording.beside([peers.series.name, unit])
  const reporters = region?.years.at(-1)?.reporters
  const subject = [
    unit,
    ...(region && reporters ? [say('peers.region', { group: region.label, n: reporters, m: region.possible })] : []),
  ]
  const options = useMemo((): Omit<ChartOptions, 'width'> => {
    const { startPeriod, endPeriod } = peers
    return {
      ...{ label: title, sentence: say('peers.sentence', { area: area.name }), startPeriod, endPeriod, dir },
      height: 245,
      measure: 'per_1000',
      scale: chooseScale(scaleValues(lines)),
      format: (value) => wording.value(value, form.unitMeasure, form.decimals),
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatYear: wording.year,
      words: chartWords({ ...words }),
    }
  }, [peers, lines, title, area, say, wording, dir, words])
  const drawnAt = useMemo(() => {
    const few = lines.filter((line) => !isPeer(line))
    const context = lines.filter(isPeer).map(({ key, label, cells }) => ({
      ...{ key, label },
      values: yearsOf(peers).map(
        (year) => cells.find(({ timePeriod, flags }) => timePeriod === year && flags.length === 0)?.measureValue ?? null
      ),
    }))
    return (width: number) => (width < narrow ? ([few, { ...options, context }] as const) : ([lines, options] as const))
  }, [lines, options, peers])
  const draw = useMemo(
    () =>
      drawLines &&
      ((on: Canvas) => {
        const [some, own] = drawnAt(on.width)
        return drawLines(some, { ...own, ...on })
      }),
    [drawLines, drawnAt]
  )
  const source = sourcesOf(compared!, { measure: 'per_1000', release: profile.release }, wording)
  const to = withSearch(
    '/explore',
    writeAddress({
      series: [peers.series.series],
      areas: peers.lines.map(({ refArea }) => refArea),
      measure: 'per_1000',
    })
  )
  return (
    <section aria-labelledby="beside-title">
      <h2 id="beside-title">{say('peers.title')}</h2>
      <p className="hint">{wording.beside(subject)}</p>
      <UsualWidths value={widths}>
        <Figure
          draw={draw}
          height={(width) => {
            const [some, own] = drawnAt(width)
            return trendHeight(some, { ...own, width })
          }}
          lines={lines}
          onOpen={({ key }) => key !== 'region' && navigate(`/areas/${key}`)}
          readout={(shown, cell) =>
            wording.beside([shown.label, wording.year(cell.timePeriod), describeCell(cell, form, reader).text])
          }
          words={{ explore: sayFrame('chart.explore', { title }), hint: sayFrame('chart.hint') }}
          actions={(chart) => (
            <div className="figure-acts">
              <FigureActions
                {...{ chart, source }}
                title={wording.beside([area.name, title])}
                sentence={options.sentence}
                address={here}
                isLinked
              />
              <Link href={to}>{say('peers.trends')}</Link>
            </div>
          )}
          caption={
            <>
              <GroundsPlace
                grounds={grounds ?? undefined}
                reader={{ wording, names: new Map(Object.entries(peers.names)) }}
              />
              <p className="origin">{source}</p>
              <TermsHere of={['flag', 'zero', 'release']} />
            </>
          }
        />
      </UsualWidths>
    </section>
  )
}

/** Of the place beside the list of peers. */
const widths: Widths = { 358: 'at-phone', 776: 'at-half at-tablet at-wide' }

const isPeer = ({ look }: ChartLine) => look === 'quiet'
const hasMeasure = ({ measureValue }: Cell) => measureValue !== null
const yearsOf = ({ startPeriod, endPeriod }: AreaPeers) =>
  Array.from({ length: endPeriod - startPeriod + 1 }, (_, at) => startPeriod + at)
