import { api } from '../../answers/api.ts'
import { useView } from '../view/useView.ts'
import { ViewPageFrame } from '../view/ViewPageFrame.tsx'
import { CompareBody } from './CompareBody.tsx'

/** Areas below each other, years or series side by side. */
export function ComparePage() {
  const hand = useView('compare', api.models.compare.queryOptions)
  return (
    <ViewPageFrame page="compare" hand={hand} views={hand.model.views}>
      <CompareBody hand={hand} />
    </ViewPageFrame>
  )
}
