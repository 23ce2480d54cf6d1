import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { MapSection } from '../map/MapSection.tsx'
import type { ViewProps } from './ExploreView.tsx'

/** One year of a series on the map: of the members of the groups chosen, else of every country. */
export function MapView({ hand: { model, selection, choose }, children }: ViewProps) {
  const [{ series }] = model.views as [ExploreModel['views'][number]]
  return (
    <>
      <MapSection
        series={series.series}
        {...{ selection, choose }}
        {...(model.others.members && { areas: model.others.members })}
      />
      {children}
    </>
  )
}
