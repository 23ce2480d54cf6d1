import { period } from '../../../data/structure/selection.ts'
import { useWords } from '../../messages/words.ts'
import { MeasurementFilters } from './MeasurementFilters.tsx'
import { MeasurementFrame } from './MeasurementFrame.tsx'
import { MissingView } from './MissingView.tsx'
import { SelectField } from './SelectField.tsx'
import { useMeasurement } from './useMeasurement.ts'

/** Whom to ask: the areas without a figure in one year, by reason. */
export function MissingPage() {
  const hand = useMeasurement()
  const { say: sayFrame, wording } = useWords()
  const { selection, choose } = hand
  const year = selection.endPeriod
  const years = Array.from({ length: period.end - period.start + 1 }, (_, i) => period.start + i)
  return (
    <MeasurementFrame part="/measurement/missing">
      <MeasurementFilters hand={hand}>
        <SelectField
          label={sayFrame('head.year')}
          value={String(year)}
          options={[...new Set([...years, year])].map((one) => ({ code: String(one), name: wording.year(one) }))}
          onChoose={(code) => choose({ startPeriod: Number(code), endPeriod: Number(code) })}
        />
      </MeasurementFilters>
      <MissingView hand={hand} />
    </MeasurementFrame>
  )
}
