import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import type { SeriesDescription } from '../../../data/structure/series.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { Figure, type FigureProps } from '../../charts/Figure.tsx'
import { useOrigin } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { FigureActions } from '../acts/FigureActions.tsx'
import { Caveats } from '../panel/Caveats.tsx'
import { GroundsPlace } from '../view/GroundsPlace.tsx'
import type { ExploreHand } from './ExplorePage.tsx'
import { toggled } from './toggled.ts'

interface AreasFigureProps extends Pick<FigureProps, 'draw' | 'height' | 'lines'> {
  hand: ExploreHand
  series: SeriesDescription
  /** One area in words. */
  readout(code: string, label: string): string
  title: string
  sentence: string
  sources: string
  reader: Reader
  /** Between the picture and what it is saved by. */
  children: ReactNode
  /** After the verdict on comparing. */
  verdict?: ReactNode
}

/** A picture of areas that are chosen by a press and opened by two, with its verdict and its source. */
export function AreasFigure(props: AreasFigureProps) {
  const { hand, series, readout, title, sentence, sources, reader, children, verdict, ...drawn } = props
  const { say, language } = useWords()
  const [, navigate] = useLocation()
  const origin = useOrigin()
  const { model, selection, choose } = hand
  return (
    <Figure
      {...drawn}
      onOpen={({ key }) => navigate(`/areas/${key}`)}
      onChoose={({ key }) => choose({ areas: toggled(selection.areas, key) })}
      readout={({ key, label }) => readout(key, label)}
      words={{ explore: say('chart.explore', { title }), hint: say('chart.hintChoose') }}
      actions={(chart) => (
        <>
          {children}
          <FigureActions
            {...{ chart, title, sentence }}
            source={sources}
            address={`${origin}/${language}/explore?${writeAddress(selection)}`}
            isLinked
          />
        </>
      )}
      caption={
        <>
          <GroundsPlace grounds={model.grounds} reader={reader} />
          {verdict}
          <div className="origin">
            <p>{sources}</p>
            <Caveats series={series} />
          </div>
        </>
      }
    />
  )
}
