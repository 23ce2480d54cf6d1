import { useState } from 'react'
import { unarranged } from '../../../data/structure/askedView.ts'
import { listsOf } from '../../../data/structure/dimensionCodes.ts'
import { type Line, lineKey } from '../../../data/structure/line.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { describeCell, type FigureForm } from '../../../data/wording/describeCell.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { Wording } from '../../../data/wording/wording.ts'
import { useWords } from '../../messages/words.ts'
import { CopyableText } from '../acts/CopyableText.tsx'

export interface ReportedView {
  selection: Selection
  lines: readonly Line[]
  labels: ReadonlyMap<Line, string>
  seriesName: string
  form: FigureForm
  /** The same of one line, where lines are of several series. */
  ofLine?: (line: Line) => { seriesName: string; form: FigureForm }
  reader: Reader
  release: string
}

/** Any figure of the view, with the address of its cell, as a text to send to whoever can put it right. */
export function ReportFigure({ view }: { view: ReportedView }) {
  const { say, wording } = useWords()
  const [chosen, setChosen] = useState({ line: 0, cell: 0 })
  const line = view.lines[chosen.line]
  const cell = line?.cells[chosen.cell]
  if (!line || !cell) return null
  const label = view.labels.get(line) ?? line.refArea
  const year = wording.year(cell.timePeriod)
  const { seriesName, form } = view.ofLine?.(line) ?? view
  const subject = say('report.subject', { series: seriesName, area: label, year })
  const text = [
    subject,
    `${location.origin}${pathOf()}?${writeAddress(oneCell(view.selection, line, cell.timePeriod))}`,
    say('report.shown', { value: describeCell(cell, form, view.reader).text }),
    `${wording.say('parameter.release')} ${view.release}`,
    say('report.wrong'),
    '',
  ].join('\n')
  return (
    <>
      <p className="hint">{say('report.how')}</p>
      <div className="pair">
        <label>
          {say('head.line')}
          <select value={chosen.line} onChange={({ target }) => setChosen({ ...chosen, line: Number(target.value) })}>
            {view.lines.map((line, at) => (
              <option key={lineKey(line)} value={at}>
                {nameOf(line, view, wording)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('across.years')}
          <select value={chosen.cell} onChange={({ target }) => setChosen({ ...chosen, cell: Number(target.value) })}>
            {line.cells.map(({ timePeriod }, at) => (
              <option key={timePeriod} value={at}>
                {wording.year(timePeriod)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CopyableText label={say('act.report')} text={text} />
      <a className="button" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}>
        {say('report.mail')}
      </a>
    </>
  )
}

/** The address of one cell: its line, its year, and nothing beside it. */
const oneCell = (selection: Selection, line: Line, year: number): Selection => ({
  ...unarranged(selection),
  series: [line.series],
  areas: [line.refArea],
  group: [],
  ...listsOf(line),
  // An index is nothing without the years that it starts from.
  ...(selection.measure === 'index' ? {} : { startPeriod: year, endPeriod: year }),
})

/** Where lines are of several series, a label alone stands for more than one of them. */
const nameOf = (line: Line, { labels, lines, ofLine }: ReportedView, { beside }: Wording) => {
  const isOne = lines.every(({ series }) => series === lines[0]!.series)
  return isOne || !ofLine ? labels.get(line) : beside([labels.get(line) ?? line.refArea, ofLine(line).seriesName])
}

const pathOf = () => location.pathname.replace(/[^/]+\/?$/, 'explore')
