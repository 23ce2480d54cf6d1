import { useMemo } from 'react'
import type { Line } from '../../../data/structure/line.ts'
import type { ProfileFigure } from '../../../data/structure/profile.ts'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { trendSentence } from '../../../data/wording/trendSentence.ts'
import { scaleValues } from '../../charts/chartFrame.ts'
import type { ChartLine, ChartOptions } from '../../charts/chartLine.ts'
import { chooseScale } from '../../charts/chooseScale.ts'
import { type Canvas, Figure } from '../../charts/Figure.tsx'
import { trendHeight } from '../../charts/trendLayout.ts'
import { useHere } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { chartWords } from '../panel/chartWords.ts'
import { useChartCode } from '../panel/useChartCode.ts'
import { useAreaSay } from './areaWords.ts'
import { laterCells } from './laterCells.ts'
import { SourceMark } from './SourceMark.tsx'
import type { Told } from './told.ts'
import { VolunteersTable } from './VolunteersTable.tsx'

interface VolunteersFigureProps extends Told {
  first: ProfileFigure
  later: ProfileFigure | undefined
  line: Line
}

/** People volunteering over the years; what the later file says otherwise stands beside it as a line of its own. */
export function VolunteersFigure({ profile, reader, first, later, line }: VolunteersFigureProps) {
  const say = useAreaSay()
  const words = useWords()
  const { wording, dir } = words
  const here = useHere()
  const drawLines = useChartCode('trend')
  const { name, unitMeasure, decimals } = first.series
  const form = { unitMeasure, decimals }
  const lines = useMemo((): ChartLine[] => {
    const seconds = later ? laterCells(first.cells, later.cells) : []
    const own: ChartLine = { key: '0', label: profile.area.name, slot: 1, cells: first.cells }
    return seconds.length > 0 ? [own, { key: '1', label: say('later.label'), slot: 2, cells: seconds }] : [own]
  }, [profile, first, later, say])
  const options = useMemo((): Omit<ChartOptions, 'width'> => {
    const view = { measure: 'value' as const, unitMeasure, lines: [line], cut: false, total: 1 }
    return {
      height: 170,
      label: `${name} · ${wording.say(`unit.${unitMeasure}`)}`,
      sentence: trendSentence(view, first.series, reader),
      startPeriod: profile.startPeriod,
      endPeriod: profile.endPeriod,
      dir,
      measure: 'value',
      scale: chooseScale(scaleValues(lines)),
      format: (value) => wording.value(value, unitMeasure, decimals),
      formatTick: (value, decimals) => wording.number(value, decimals),
      formatYear: wording.year,
      words: chartWords({ ...words }),
    }
  }, [profile, first, line, lines, reader, name, unitMeasure, decimals, wording, dir, words])
  const sources = lines.flatMap((_, at) => {
    const { dataset } = (at === 0 ? first : later!).series
    const source = profile.sources.find((known) => known.dataset === dataset)
    return source ? [sourceLine(source, profile.release, wording)] : []
  })
  const title = `${name} · ${wording.say(`unit.${unitMeasure}`)}`
  const draw = useMemo(
    () => drawLines && ((on: Canvas) => drawLines(lines, { ...options, ...on })),
    [drawLines, lines, options]
  )
  return (
    <div className="area-chart">
      <Figure
        draw={draw}
        height={(width, height) => trendHeight(lines, { ...options, width, height })}
        lines={lines}
        readout={(shown, cell) =>
          `${shown.label} · ${wording.year(cell.timePeriod)} · ${describeCell(cell, form, reader).text}`
        }
        words={{ explore: words.say('chart.explore', { title: name }), hint: words.say('chart.hint') }}
        actions={(chart) => (
          <FigureActions
            chart={chart}
            title={`${profile.area.name} · ${name}`}
            sentence={options.sentence}
            source={sources.join(' ')}
            address={here}
          />
        )}
        caption={
          <p className="origin">
            {lines.map(({ key }, at) => (
              <SourceMark key={key} profile={profile} dataset={(at === 0 ? first : later!).series.dataset} isLong />
            ))}
          </p>
        }
      />
      <VolunteersTable {...{ title, lines, form, reader }} years={first.cells.map(({ timePeriod }) => timePeriod)} />
    </div>
  )
}
