import { useCallback } from 'react'
import type { Line } from '../../../data/structure/line.ts'
import { SparkLine } from '../../charts/SparkLine.tsx'
import { say } from '../../tables/comparison/comparisonWords.ts'

/** The small picture of a row; what it shows stands beside it in figures. */
export const useSpark = (years: string) =>
  useCallback(
    (line: Line, label: string) => <SparkLine cells={line.cells} label={say('course', { label, years })} />,
    [years]
  )
