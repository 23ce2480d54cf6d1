import { api } from '../../answers/api.ts'
import { useView } from '../view/useView.ts'
import { ViewPageFrame } from '../view/ViewPageFrame.tsx'
import { TrendsBody } from './TrendsBody.tsx'

/** One series over the years, for a few areas or a group. */
export function TrendsPage() {
  const hand = useView('trends', api.models.trends.queryOptions)
  return (
    <ViewPageFrame page="trends" hand={hand} views={[hand.model]}>
      <TrendsBody hand={hand} />
    </ViewPageFrame>
  )
}
