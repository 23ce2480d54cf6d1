import type { ComponentType, ReactNode } from 'react'
import type { PictureView } from '../../../data/structure/pictureViews.ts'
import { Boundary } from '../../answers/Boundary.tsx'
import { latePart } from '../../late/latePart.tsx'
import type { ExploreHand } from './ExplorePage.tsx'

export interface ViewProps {
  hand: ExploreHand
  /** Under the picture. */
  children: ReactNode
}

/** The code of each view travels when somebody looks at it. */
const views: Record<PictureView, ComponentType<ViewProps>> = {
  lines: latePart(async () => (await import('./LinesView.tsx')).LinesView),
  bars: latePart(async () => (await import('./BarsView.tsx')).BarsView),
  map: latePart(async () => (await import('./MapView.tsx')).MapView),
  change: latePart(async () => (await import('./ChangeView.tsx')).ChangeView),
  table: latePart(async () => (await import('../compare/TableView.tsx')).TableView),
  scatter: latePart(async () => (await import('../relation/ScatterView.tsx')).ScatterView),
}

export function ExploreView(props: ViewProps) {
  const View = views[props.hand.selection.view]
  return (
    <Boundary>
      <View {...props} />
    </Boundary>
  )
}
