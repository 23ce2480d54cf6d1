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
  /** Modules of the charts that it draws, which the server names ahead of the page's own asking. */
  charts?: readonly string[]
  /** Modules that only some of its views need: their styles come with the page, for they are rendered in it. */
  parts?: readonly string[]
}

const trend = ['charts/trendChart.ts']

/** Every page, in the order of the navigation: the themes first, then the tools. A page more is one entry more. */
export const site = [
  { path: '/', module: 'pages/start/StartPage.tsx' },
  {
    ...{ path: '/trends', module: 'pages/trends/TrendsPage.tsx', nav: 'nav.trends', keepsView: true },
    ...{ charts: trend, parts: ['pages/aggregate/AggregatePanel.tsx', 'pages/splits/SplitPanel.tsx'] },
  },
  { path: '/goals', module: 'pages/goals/GoalsPage.tsx', nav: 'nav.goals' },
  { path: '/goals/:goal', module: 'pages/goal/GoalPage.tsx', charts: trend },
  {
    ...{ path: '/next-generation', module: 'pages/nextGeneration/NextGenerationPage.tsx', nav: 'nav.nextGeneration' },
    charts: ['charts/splitChart.ts', ...trend],
  },
  { path: '/measurement', module: 'pages/measurement/MeasurementPage.tsx', nav: 'nav.measurement' },
  { path: '/measurement/missing', module: 'pages/measurement/MissingPage.tsx' },
  { path: '/measurement/methods', module: 'pages/measurement/MethodsPage.tsx' },
  { path: '/measurement/pair', module: 'pages/measurement/PairPage.tsx' },
  { path: '/compare', module: 'pages/compare/ComparePage.tsx', nav: 'nav.compare', keepsView: true },
  { path: '/practices', module: 'pages/practices/PracticesPage.tsx', nav: 'nav.practices' },
  { path: '/data', module: 'pages/data/DataPage.tsx', nav: 'nav.data' },
  { path: '/method', module: 'pages/method/MethodPage.tsx', nav: 'nav.method' },
  { path: '/areas/:area', module: 'pages/area/AreaPage.tsx', charts: trend },
  { path: '/series/:series', module: 'pages/seriesPage/SeriesPage.tsx' },
  { path: '/relation', module: 'pages/relation/RelationPage.tsx', charts: ['charts/scatterChart.ts'] },
  { path: '/api', module: 'pages/interface/InterfacePage.tsx' },
] as const satisfies readonly SitePage[]

/** The page at a path, part by part and without its language. */
export const pageAt = (parts: readonly string[]): SitePage | undefined =>
  site.find(({ path }) => {
    const own = path.split('/').filter(Boolean)
    return own.length === parts.length && own.every((part, at) => part.startsWith(':') || part === parts[at])
  })
