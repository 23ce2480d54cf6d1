import type { PictureView } from './pictureViews.ts'

/** One page of the dashboard, under each language. */
export interface SitePage {
  /** As wouter writes it; a part after a colon is a code. */
  path: string
  /** Its module in the dashboard, which exports the component of the same name. */
  module: string
  /** The message by which the navigation calls it; pages that are reached from others have none. */
  nav?: `nav.${string}`
  /** Going to it from another page keeps what was chosen. */
  keepsView?: true
  /** Modules that a view needs for some selections only: their styles come with it, for they are rendered in it. */
  parts?: Partial<Record<PictureView, readonly string[]>>
  /** What each of its views needs beyond the page. */
  views?: Record<PictureView, string>
}

/** Every page, in the order of the navigation: the themes first, then the tools. A page more is one entry more. */
export const site = [
  { path: '/', module: 'pages/overview/OverviewPage.tsx' },
  {
    ...{ path: '/explore', module: 'pages/explore/ExplorePage.tsx', nav: 'nav.explore', keepsView: true },
    parts: { lines: ['pages/aggregate/AggregatePanel.tsx', 'pages/splits/SplitPanel.tsx'] },
    views: {
      lines: 'pages/explore/LinesView.tsx',
      bars: 'pages/explore/BarsView.tsx',
      map: 'pages/explore/MapView.tsx',
      change: 'pages/explore/ChangeView.tsx',
      table: 'pages/compare/TableView.tsx',
      scatter: 'pages/relation/ScatterView.tsx',
    },
  },
  { path: '/goals', module: 'pages/goals/GoalsPage.tsx', nav: 'nav.goals' },
  { path: '/goals/:goal', module: 'pages/goal/GoalPage.tsx' },
  { path: '/next-generation', module: 'pages/nextGeneration/NextGenerationPage.tsx', nav: 'nav.nextGeneration' },
  { path: '/measurement', module: 'pages/measurement/MeasurementPage.tsx', nav: 'nav.measurement' },
  { path: '/measurement/missing', module: 'pages/measurement/MissingPage.tsx' },
  { path: '/measurement/methods', module: 'pages/measurement/MethodsPage.tsx' },
  { path: '/measurement/pair', module: 'pages/measurement/PairPage.tsx' },
  { path: '/practices', module: 'pages/practices/PracticesPage.tsx', nav: 'nav.practices' },
  { path: '/data', module: 'pages/data/DataPage.tsx', nav: 'nav.data' },
  { path: '/own', module: 'pages/own/OwnPage.tsx' },
  { path: '/method', module: 'pages/method/MethodPage.tsx', nav: 'nav.method' },
  { path: '/areas/:area', module: 'pages/area/AreaPage.tsx' },
  { path: '/series/:series', module: 'pages/seriesPage/SeriesPage.tsx' },
  { path: '/search', module: 'pages/search/SearchPage.tsx' },
  { path: '/releases', module: 'pages/releases/ReleasesPage.tsx' },
  { path: '/api', module: 'pages/interface/InterfacePage.tsx' },
] as const satisfies readonly SitePage[]

/** The page at a path, part by part and without its language. */
export const pageAt = (parts: readonly string[]): SitePage | undefined =>
  site.find(({ path }) => {
    const own = path.split('/').filter(Boolean)
    return own.length === parts.length && own.every((part, at) => part.startsWith(':') || part === parts[at])
  })
