import type { Certainty, MethodField } from '../../../data/structure/codelists.ts'
import { describeMethod } from '../../../data/wording/describeMethod.ts'
import { useWholeWording } from '../methods/useWholeWording.ts'

interface MethodValueProps {
  field: MethodField
  value: string | null
  certainty: Certainty
}

/** What is known of a field, and how surely: an unknown one is said once. */
export function MethodValue({ field, value, certainty }: MethodValueProps) {
  const wording = useWholeWording()
  const words = describeMethod({ field, value, certainty }, wording)
  if (certainty === 'unknown') return <span className="missing">{words.value}</span>
  return (
    <>
      {words.value} <small className="below">{words.certainty}</small>
    </>
  )
}
