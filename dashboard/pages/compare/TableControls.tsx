import { useState } from 'react'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { sourceLine } from '../../../data/wording/sourceLine.ts'
import { tableHtml, tableTsv } from '../../../data/wording/table/copiedTable.ts'
import { sayOrder } from '../../../data/wording/table/sayOrder.ts'
import { Beside } from '../../messages/Beside.tsx'
import { useWords } from '../../messages/words.ts'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'
import type { ViewInHand } from '../view/useView.ts'
import { ColumnsChooser } from './ColumnsChooser.tsx'
import { ComparableFilter, sayFigure } from './ComparableFilter.tsx'
import { copyTable } from './copyTable.ts'
import { OrderChooser } from './OrderChooser.tsx'
import { SearchField } from './SearchField.tsx'
import { StatusFilter } from './StatusFilter.tsx'
import type { TableInHand } from './useShownTable.ts'

interface TableControlsProps {
  hand: ViewInHand<ExploreModel>
  inHand: TableInHand
}

/** What changes the table and nothing else: which rows, which columns, in what order; and a copy to take away. */
export function TableControls({ hand, inHand: { table, reader } }: TableControlsProps) {
  const say = useComparisonSay()
  const { say: sayFrame, wording } = useWords()
  const { chosen, selection, choose, model } = hand
  const { views } = model
  const [copied, setCopied] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const seriesNames = new Map(views.map(({ series }) => [series.series, series.name]))
  const hidesEmpty = chosen.show === 'with_values'
  const copy = async () => {
    const sources = views.map(({ view, series }) => sourceLine(series.source, view.release, wording))
    const words = { sources, wording }
    const isCopied = await copyTable({ html: tableHtml(table, words), text: tableTsv(table, words) })
    setCopied(isCopied ? say('copied') : sayFrame('act.notCopied'))
  }
  return (
    <>
      <button type="button" className="table-more" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {say('controls')}
      </button>
      <div className={isOpen ? 'table-tools open' : 'table-tools'}>
        <div className="filters table-controls">
          <SearchField text={chosen.text} choose={choose} />
          <StatusFilter chosen={chosen.status} choose={choose} />
          <ComparableFilter chosen={chosen.comparableWith} views={views} reader={reader} choose={choose} />
          <OrderChooser table={table} sort={chosen.sort} choose={choose} />
          <ColumnsChooser table={table} chosen={chosen.columns} choose={choose} />
        </div>
        <div className="tablebar">
          <fieldset className="across">
            <legend className="unseen">{say('across')}</legend>
            <span aria-hidden="true">{say('across')}</span>
            {(['years', 'series'] as const).map((across) => (
              <label key={across}>
                <input
                  type="radio"
                  name="across"
                  checked={chosen.across === across}
                  onChange={() => choose({ across })}
                />
                {wording.say(`across.${across}`)}
              </label>
            ))}
          </fieldset>
          <label>
            <input
              type="checkbox"
              checked={hidesEmpty}
              onChange={() => choose({ show: hidesEmpty ? 'all' : 'with_values' })}
            />
            {sayFrame('table.withValues')}
          </label>
          <button type="button" onClick={copy}>
            {say('copy')}
          </button>
          <span className="hint" role="status">
            {copied}
          </span>
        </div>
      </div>
      <div className="tablebar">
        <span className="hint" role="status">
          <Beside>
            {sayFrame('table.shown', { n: table.rows.length })}
            {say('sorted', { order: sayOrder(selection, reader, seriesNames) })}
            {selection.comparableWith && `${say('comparable')} ${sayFigure(selection.comparableWith, reader)}`}
            {views
              .filter(({ view }) => view.cut)
              .map(({ view }) => sayFrame('view.cut', { shown: view.lines.length, total: view.total }))}
          </Beside>
        </span>
      </div>
    </>
  )
}
