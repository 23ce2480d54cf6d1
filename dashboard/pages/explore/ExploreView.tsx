import { type ComponentType, lazy, type ReactNode } from 'react'
import type { PictureView } from '../../../data/structure/pictureViews.ts'
import { Boundary } from '../../answers/Boundary.tsx'
import type { ExploreHand } from './ExplorePage.tsx'

export interface ViewProps {
  hand: ExploreHand
  /** Under the picture. */
  children: ReactNode
}

/** The code of each view travels when somebody looks at it. */
const views: Record<PictureView, ComponentType<ViewProps>> = {
  lines: lazy(async () => ({ default: (await import('./LinesView.tsx')).LinesView })),
  bars: lazy(async () => ({ default: (await import('./BarsView.tsx')).BarsView })),
  map: lazy(async () => ({ default: (await import('./MapView.tsx')).MapView })),
  change: lazy(async () => ({ default: (await import('./ChangeView.tsx')).ChangeView })),
  table: lazy(async () => ({ default: (await import('../compare/TableView.tsx')).TableView })),
  scatter: lazy(async () => ({ default: (await import('../relation/ScatterView.tsx')).ScatterView })),
}

export function ExploreView(props: ViewProps) {
  const View = views[props.hand.selection.view]
  return (
    <Boundary>
      <View {...props} />
    </Boundary>
  )
}
