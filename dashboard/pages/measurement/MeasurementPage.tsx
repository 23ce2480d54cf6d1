import { YearsFilter } from '../../filters/YearsFilter.tsx'
import { useWords } from '../../messages/words.ts'
import { Skeleton } from '../Skeleton.tsx'
import { CoverageView } from './CoverageView.tsx'
import { Examples } from './Examples.tsx'
import { MeasurementFilters } from './MeasurementFilters.tsx'
import { MeasurementFrame } from './MeasurementFrame.tsx'
import { missingAddress } from './missingAddress.ts'
import { useMeasurement } from './useMeasurement.ts'

/** Theme 4, its first page: of which areas and years a series has figures, and what is missing where. */
export function MeasurementPage() {
  const hand = useMeasurement()
  const { wording } = useWords()
  const { selection } = hand
  const title = hand.list.data?.find(({ series }) => series === selection.series[0])?.name ?? selection.series[0]!
  return (
    <MeasurementFrame
      part="/measurement"
      kept={{ '/measurement/missing': missingAddress(selection, selection.endPeriod) }}
    >
      <Examples />
      <MeasurementFilters hand={hand}>
        <YearsFilter selection={selection} choose={hand.choose} />
      </MeasurementFilters>
      {hand.isKnown ? (
        <CoverageView hand={hand} title={`${title} · ${wording.years(selection.startPeriod, selection.endPeriod)}`} />
      ) : (
        <Skeleton />
      )}
    </MeasurementFrame>
  )
}
