import { ViewPageFrame } from './ViewPageFrame.tsx'

/** One series, areas below each other, year beside year. */
export const ComparePage = () => <ViewPageFrame page="compare" />
