import { YearsFilter } from '../../filters/YearsFilter.tsx'
import { SurveysSection, surveysSeries } from '../surveys/SurveysSection.tsx'
import { CoverageView } from './CoverageView.tsx'
import { Examples } from './Examples.tsx'
import { MeasurementFilters } from './MeasurementFilters.tsx'
import { MeasurementFrame } from './MeasurementFrame.tsx'
import { missingAddress } from './missingAddress.ts'
import { useMeasurement } from './useMeasurement.ts'

/** Theme 4, its first page: of which areas and years a series has figures, what is missing where, and who could have asked. */
export function MeasurementPage() {
  const hand = useMeasurement()
  const { selection } = hand
  const hasSurveys = hand.list.some(({ series }) => series === surveysSeries)
  return (
    <MeasurementFrame
      part="/measurement"
      kept={{ '/measurement/missing': missingAddress(selection, selection.endPeriod) }}
    >
      <MeasurementFilters hand={hand}>
        <YearsFilter selection={selection} choose={hand.choose} />
      </MeasurementFilters>
      <CoverageView hand={hand} />
      <Examples hasSurveys={hasSurveys} />
      {hasSurveys && <SurveysSection selection={hand.shown} areas={hand.areas} />}
    </MeasurementFrame>
  )
}
