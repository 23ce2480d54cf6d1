import { useMemo } from 'react'
import { Link } from 'wouter'
import type { GoalFigures, GoalSeries } from '../../../data/structure/goalEvidence.ts'
import { useWords } from '../../messages/words.ts'
import type { SaidNote } from '../../tables/CellNote.tsx'
import { LineCell } from '../../tables/LineCell.tsx'
import { useGoalSay } from './goalWords.ts'
import { seriesAddress } from './seriesAddress.ts'

interface AreaRowProps {
  series: GoalSeries
  refArea: string
  figures: GoalFigures
  onExplain: (said: SaidNote, button: HTMLElement) => void
}

/** One series of one area: its name leads to Trends, its unit and the basis of its link stand below. */
export function AreaRow({ series, refArea, figures, onExplain }: AreaRowProps) {
  const say = useGoalSay()
  const { wording } = useWords()
  const reader = useMemo(() => ({ wording, names: new Map(Object.entries(figures.names)) }), [wording, figures.names])
  const line = series.lines.find((one) => one.refArea === refArea)!
  const basis = series.kind === 'score' ? say('context') : wording.say(`basis.${series.basis}`)
  return (
    <tr>
      <th scope="row">
        <Link href={seriesAddress(figures.goal, series, [refArea])}>{series.name}</Link>
        <small className="goal-under">{wording.beside([wording.say(`unit.${series.unitMeasure}`), basis])}</small>
      </th>
      {line.cells.map((cell, at) => (
        <LineCell
          key={cell.timePeriod}
          cell={cell}
          before={line.cells.slice(0, at).findLast(({ obsValue }) => obsValue !== null)}
          label={series.name}
          form={series}
          reader={reader}
          onExplain={onExplain}
        />
      ))}
    </tr>
  )
}
