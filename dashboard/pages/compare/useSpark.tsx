import { useCallback } from 'react'
import type { Line } from '../../../data/structure/line.ts'
import { SparkLine } from '../../charts/SparkLine.tsx'
import { useComparisonSay } from '../../tables/comparison/comparisonWords.ts'

/** The small picture of a row; what it shows stands beside it in figures. */
export function useSpark(years: string) {
  const say = useComparisonSay()
  return useCallback(
    (line: Line, label: string) => <SparkLine cells={line.cells} label={say('course', { label, years })} />,
    [say, years]
  )
}
