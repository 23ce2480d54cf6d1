import * as Plot from '@observablehq/plot'
import { axisLabelMark, quietText } from './axisText.ts'
import type { ChangeOptions, ChangeRow } from './changeOptions.ts'
import { isolateText } from './isolateText.ts'
import { lineColour } from './lineColours.ts'
import { keyed } from './pixelPlot.ts'
import type { Slope, SlopeLabel, SlopesLayout } from './slopesLayout.ts'
import { textLineHeight, textSize } from './textWidth.ts'

const paper = 'var(--paper, white)'
const halo = { stroke: paper, strokeWidth: 3, strokeLinejoin: 'round' } as const
const ends = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' }
const said = { fontSize: textSize, lineHeight: textLineHeight / textSize }

/** The chosen as lines in colour over all others in grey, hollow where they begin and filled where they end. */
export function slopesMarks(layout: SlopesLayout, options: ChangeOptions): Plot.Markish[] {
  const { slopes, context, axisLabel } = layout
  const colour = ({ row }: Slope<ChangeRow>) => lineColour(row.slot)
  // The first chosen lies on top.
  const drawn = slopes.toReversed()
  return [
    axisLabelMark(axisLabel, options.dir),
    axisMarks(layout, options),
    Plot.link(context, {
      ...{ ...ends, stroke: lineColour(0), strokeOpacity: 0.2, strokeWidth: 1.1, className: 'context' },
      ...keyed(context),
    }),
    tickMarks(layout),
    Plot.link(drawn, { ...ends, stroke: paper, strokeWidth: 6, className: 'halos' }),
    Plot.link(drawn, {
      ...{ ...ends, stroke: colour, strokeWidth: ({ row }: Slope<ChangeRow>) => (row.isMine ? 3 : 2.2) },
      ...{ className: 'slopes', ...keyed(drawn) },
    }),
    Plot.dot(drawn, {
      ...{ x: 'x1', y: 'y1', r: 4, fill: paper, stroke: colour, strokeWidth: 2, className: 'starts', ...keyed(drawn) },
    }),
    Plot.dot(drawn, {
      ...{ x: 'x2', y: 'y2', r: ({ row }: Slope<ChangeRow>) => (row.isMine ? 5 : 4.5), fill: colour },
      ...{ stroke: paper, strokeWidth: 1, className: 'ends', ...keyed(drawn) },
    }),
    labelsOf(layout.starts, { isLed: layout.isLed.starts, towards: -1, dir: options.dir }),
    labelsOf(layout.ends, { isLed: layout.isLed.ends, towards: 1, dir: options.dir }),
  ]
}

function axisMarks({ years, ticks, left, right, top, bottom }: SlopesLayout, { formatYear }: ChangeOptions) {
  return [
    Plot.link(ticks, {
      ...{ x1: () => left, x2: () => right, y1: 'y', y2: 'y', stroke: 'var(--line, #ddd)', className: 'grid' },
    }),
    Plot.link(years, {
      ...{ x1: 'x', x2: 'x', y1: () => top - 4, y2: () => bottom + 4, className: 'year-rules' },
      stroke: ({ isEnd }: { isEnd: boolean }) => (isEnd ? 'var(--edge, #888)' : 'var(--line, #ddd)'),
    }),
    ...[true, false].map((isEnd) =>
      Plot.text(
        years.filter((year) => year.isEnd === isEnd),
        {
          ...{ x: 'x', y: () => bottom + 20, text: ({ year }: { year: number }) => formatYear(year) },
          ...{ className: 'years', ...quietText, fontWeight: isEnd ? 600 : 400 },
        }
      )
    ),
  ]
}

/** Values stand inside the frame, since its sides belong to names and figures. */
function tickMarks({ ticks }: SlopesLayout): Plot.Markish {
  return Plot.text(ticks, {
    ...{ x: 'textX', y: 'textY', text: 'text', textAnchor: 'start', className: 'ticks' },
    ...{ ...quietText, ...halo },
  })
}

function labelsOf(
  labels: readonly SlopeLabel[],
  { isLed, towards, dir }: { isLed: boolean; towards: 1 | -1; dir: 'ltr' | 'rtl' }
): Plot.Markish[] {
  const colour = ({ row }: SlopeLabel) => lineColour(row.slot)
  const led = labels.filter(({ isApart }) => isLed && !isApart)
  const apart = labels.filter(({ isApart }) => isApart)
  const textAnchor = towards === 1 ? 'start' : 'end'
  const ink = 'var(--ink, currentColor)'
  return [
    Plot.link(led, {
      ...{ x1: ({ pointX }: SlopeLabel) => pointX + towards * 7, y1: 'pointY' },
      ...{ x2: ({ x }: SlopeLabel) => x - towards * 4, y2: 'y', stroke: colour, strokeWidth: 1, className: 'leaders' },
    }),
    Plot.dot(apart, {
      ...{ x: ({ x }: SlopeLabel) => x - towards * 8, y: 'y', r: 3.5, className: 'label-marks' },
      ...(towards === 1 ? { fill: colour } : { fill: paper, stroke: colour, strokeWidth: 1.5 }),
    }),
    Plot.text(labels, {
      ...{ x: 'x', y: 'y', text: ({ lines }: SlopeLabel) => isolateText(lines, dir), textAnchor, fontWeight: 600 },
      ...{ ...said, fill: ink, ...halo, className: towards === 1 ? 'end-labels' : 'start-labels', ...keyed(labels) },
    }),
    Plot.text(
      labels.filter(({ change }) => change.length > 0),
      {
        ...{ x: 'changeX', y: 'changeY', text: ({ change }: SlopeLabel) => isolateText(change, dir), textAnchor },
        ...{ ...said, fill: ink, ...halo, className: 'changes', ...keyed(labels) },
      }
    ),
  ]
}
