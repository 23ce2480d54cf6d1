import { api } from '../answers/api.ts'
import { TrendsBody } from './TrendsBody.tsx'
import { useView } from './useView.ts'
import { ViewPageFrame } from './ViewPageFrame.tsx'

/** One series over the years, for a few areas or a group. */
export function TrendsPage() {
  const hand = useView('trends', api.models.trends.queryOptions)
  return (
    <ViewPageFrame page="trends" hand={hand} views={[hand.model]}>
      <TrendsBody hand={hand} />
    </ViewPageFrame>
  )
}
