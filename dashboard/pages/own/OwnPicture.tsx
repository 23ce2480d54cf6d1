import type { ReactNode } from 'react'
import { describeCell } from '../../../data/wording/describeCell.ts'
import { Figure, type FigureProps } from '../../charts/Figure.tsx'
import { useOrigin } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { areaOfKey } from './markOwn.ts'
import { useOwnSay } from './ownWords.ts'
import type { ShownHere } from './shownHere.ts'

interface OwnPictureProps extends Pick<FigureProps, 'draw' | 'height' | 'lines'> {
  shown: ShownHere
  title: string
  sentence: string
  /** What else is said under the picture. */
  note?: string
  children?: ReactNode
}

/** A picture of own figures beside ours, which says so wherever it goes. */
export function OwnPicture({ shown, title, sentence, note = '', children, ...drawn }: OwnPictureProps) {
  const say = useOwnSay()
  const { say: sayFrame, wording, language } = useWords()
  const origin = useOrigin()
  const source = wording.sentences([say('source.own'), shown.ours && say('source.ours', { series: shown.ours.name })])
  return (
    <Figure
      {...drawn}
      areaOf={areaOfKey}
      readout={({ label }, cell) =>
        wording.beside([label, wording.year(cell.timePeriod), describeCell(cell, shown.form, shown.reader).text])
      }
      words={{ explore: sayFrame('chart.explore', { title }), hint: sayFrame('chart.hint') }}
      actions={(chart) => (
        <FigureActions
          {...{ chart, title, sentence, source, note }}
          address={`${origin}/${language}/own`}
          isLinked
          isAside
        />
      )}
      caption={
        <div className="origin">
          <p>{sentence}</p>
          {note && <p>{note}</p>}
          <p>{source}</p>
          {children}
        </div>
      }
    />
  )
}
