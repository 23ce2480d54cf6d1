import type { ViewProps } from './ExploreView.tsx'
export const ChangeView = ({ children }: ViewProps) => <>{children}</>
