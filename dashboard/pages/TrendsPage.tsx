import { ViewPageFrame } from './ViewPageFrame.tsx'

/** One series over the years, for a few areas or a group. */
export const TrendsPage = () => <ViewPageFrame page="trends" />
