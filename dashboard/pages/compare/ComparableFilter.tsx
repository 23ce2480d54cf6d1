import { useState } from 'react'
import type { DescribedView } from '../../../api/observations/viewsOf.ts'
import { readFigureKey, writeFigureKey } from '../../../data/structure/figureKey.ts'
import { type Line, lineKey } from '../../../data/structure/line.ts'
import { figureLabel } from '../../../data/wording/figureLabel.ts'
import { lineLabels } from '../../../data/wording/lineLabel.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import type { Choose } from '../../filters/choose.ts'
import { Popover } from '../../filters/Popover.tsx'
import { useWords } from '../../messages/words.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'

interface ComparableFilterProps {
  chosen: string | undefined
  views: readonly DescribedView[]
  reader: Reader
  choose: Choose
}

/** The figure with which every row must be comparable: one of those that the table could show. */
export function ComparableFilter({ chosen, views, reader, choose }: ComparableFilterProps) {
  const say = useComparisonSay()
  return (
    <Popover label={say('comparable')} value={chosen ? sayFigure(chosen, reader) : say('any')}>
      {(close) => (
        <FigureForm
          {...{ chosen, views, reader }}
          onKeep={(comparableWith) => {
            choose({ comparableWith })
            close()
          }}
        />
      )}
    </Popover>
  )
}

interface FigureFormProps extends Omit<ComparableFilterProps, 'choose'> {
  onKeep: (comparableWith: string | undefined) => void
}

function FigureForm({ chosen, views, reader, onKeep }: FigureFormProps) {
  const say = useComparisonSay()
  const { wording } = useWords()
  const all = views.flatMap(({ view }) => view.lines)
  const lines = all.filter((line) => yearsOf(line).length > 0)
  const labels = lineLabels(all, reader)
  const given = lines.find(
    (line) => chosen && writeFigureKey({ ...line, timePeriod: readFigureKey(chosen).timePeriod }) === chosen
  )
  const [key, setKey] = useState(given ? lineKey(given) : undefined)
  const line = lines.find((one) => lineKey(one) === key) ?? lines[0]
  const years = line ? yearsOf(line) : []
  const [year, setYear] = useState(given ? readFigureKey(chosen!).timePeriod : undefined)
  const shown = years.find((one) => one === year) ?? years.at(-1)
  const nameOf = (one: Line) =>
    views.length === 1
      ? labels.get(one)
      : wording.beside([labels.get(one)!, views.find(({ series }) => series.series === one.series)!.series.name])
  return (
    <>
      <p className="hint">{say('comparableHow')}</p>
      {line && (
        <>
          <div className="pair">
            <label>
              {wording.say('head.line')}
              <select data-first value={lineKey(line)} onChange={({ target }) => setKey(target.value)}>
                {lines.map((one) => (
                  <option key={lineKey(one)} value={lineKey(one)}>
                    {nameOf(one)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {wording.say('parameter.endPeriod')}
              <select value={shown} onChange={({ target }) => setYear(Number(target.value))}>
                {years.map((one) => (
                  <option key={one} value={one}>
                    {wording.year(one)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <button type="button" onClick={() => onKeep(writeFigureKey({ ...line, timePeriod: shown! }))}>
            {say('comparableKeep')}
          </button>
        </>
      )}
      {chosen && (
        <button type="button" onClick={() => onKeep(undefined)}>
          {say('comparableClear')}
        </button>
      )}
    </>
  )
}

const yearsOf = ({ cells }: Line) =>
  cells.filter(({ measureValue }) => measureValue !== null).map(({ timePeriod }) => timePeriod)

export const sayFigure = (code: string, reader: Reader): string => figureLabel(readFigureKey(code), reader)
