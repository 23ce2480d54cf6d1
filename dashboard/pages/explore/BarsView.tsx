import type { ViewProps } from './ExploreView.tsx'
export const BarsView = ({ children }: ViewProps) => <>{children}</>
