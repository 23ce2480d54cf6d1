/** A view to look at and to check: an address that fills a page, or one that leaves little or nothing on it. */
export interface ExampleView {
  /** Its path in `data/structure/site.ts`. */
  page: string
  name: string
  /** After the language. */
  address: string
  /** What is there once the answers are. */
  ready: string
  /** The first figure to read, where it is there before what is drawn in the browser. */
  read?: string
  /** Whether there is nothing at its address, which the page says and its status too. */
  isNotThere?: true
}

const figure = 'figure svg'
/** A value in a table, unrounded behind what is shown. */
const value = 'table tbody data'
const table = 'table tbody tr'

/** Each page of the product, filled in. */
export const filledViews: readonly ExampleView[] = [
  { page: '/', name: 'overview', address: '', ready: figure, read: '.country-figure, .your-country select' },
  { page: '/explore', name: 'explore', address: '/explore', ready: figure, read: value },
  {
    page: '/explore',
    name: 'trends-panels',
    address: '/explore?series=VOLUNTEERS&group=034',
    ready: figure,
    read: value,
  },
  {
    ...{ page: '/explore', name: 'trends-cut', ready: figure, read: value },
    address: '/explore?series=VOLUNTEER_RATE&areas=554,756&volunteerType=ORG&startPeriod=2010',
  },
  {
    ...{ page: '/explore', name: 'compare', ready: table },
    address: '/explore?view=table&group=ESCWA&series=VOLUNTEERS&measure=per_1000',
  },
  {
    ...{ page: '/explore', name: 'explore-bars', ready: figure, read: value },
    address: '/explore?series=VOLUNTEERS&areas=400,422,818&group=ESCWA&measure=per_1000&view=bars',
  },
  {
    ...{ page: '/explore', name: 'explore-map', ready: figure, read: value },
    address: '/explore?series=VOLUNTEERS&areas=400,422&measure=per_1000&view=map',
  },
  {
    ...{ page: '/explore', name: 'explore-change', ready: figure, read: value },
    address: '/explore?series=VOLUNTEERS&areas=400,422,634&group=145&measure=per_1000&view=change',
  },
  { page: '/goals', name: 'goals', address: '/goals', ready: '.heat-legend' },
  { page: '/goals/:goal', name: 'goal', address: '/goals/13', ready: figure, read: '.silent-regions small' },
  { page: '/goals/:goal', name: 'goal-area', address: '/goals/3?areas=404', ready: figure, read: value },
  { page: '/practices', name: 'practices', address: '/practices', ready: '.practice' },
  { page: '/practices', name: 'practices-list', address: '/practices?layout=list', ready: table },
  { page: '/next-generation', name: 'next-generation', address: '/next-generation', ready: figure, read: 'main h1' },
  { page: '/explore', name: 'relation', address: '/explore?view=scatter&goal=3', ready: figure, read: value },
  { page: '/measurement', name: 'measurement', address: '/measurement', ready: table },
  { page: '/measurement/missing', name: 'measurement-missing', address: '/measurement/missing', ready: table },
  { page: '/measurement/methods', name: 'measurement-methods', address: '/measurement/methods', ready: table },
  { page: '/measurement/pair', name: 'measurement-pair', address: '/measurement/pair', ready: table },
  { page: '/areas/:area', name: 'area', address: '/areas/JOR', ready: figure, read: value },
  { page: '/areas/:area', name: 'area-parts', address: '/areas/JPN', ready: figure, read: value },
  { page: '/areas/:area', name: 'area-group', address: '/areas/ESCWA', ready: figure, read: 'main h1' },
  { page: '/series/:series', name: 'series', address: '/series/VOLUNTEERS', ready: table },
  { page: '/search', name: 'search', address: '/search?text=Jordan', ready: '.search-found' },
  { page: '/data', name: 'data', address: '/data', ready: 'article h1' },
  { page: '/releases', name: 'releases', address: '/releases', ready: '.releases li' },
  { page: '/api', name: 'api', address: '/api', ready: 'article h1' },
  { page: '/own', name: 'own', address: '/own', ready: '.own-drop' },
  { page: '/method', name: 'method', address: '/method', ready: 'article h1' },
]

/** One area and one year, too much, nothing at all, and what does not exist. */
export const thinViews: readonly ExampleView[] = [
  {
    ...{ page: '/explore', name: 'trends-thin', ready: figure },
    address: '/explore?series=VOLUNTEERS&areas=404&startPeriod=2020&endPeriod=2020',
  },
  {
    ...{ page: '/explore', name: 'trends-no-figure', ready: table },
    address: '/explore?series=VOLUNTEER_RATE&areas=400',
  },
  {
    ...{ page: '/explore', name: 'compare-thin', ready: table },
    address: '/explore?view=table&series=VOLUNTEERS&areas=404&startPeriod=2020&endPeriod=2020',
  },
  {
    ...{ page: '/explore', name: 'compare-nothing', ready: '.state' },
    address: '/explore?view=table&group=ESCWA,019&series=VOLUNTEERS',
  },
  {
    page: '/explore',
    name: 'trends-misspelt',
    address: '/explore?series=VOLUNTERS',
    ready: '[role=alert]',
  },
  { page: '/goals', name: 'goals-group', address: '/goals?group=ESCWA', ready: '.heat-legend' },
  { page: '/goals/:goal', name: 'goal-no-figure', address: '/goals/13?areas=336', ready: 'h1' },
  { page: '/practices', name: 'practices-nothing', address: '/practices?text=zzzz', ready: '.practices-reset' },
  {
    ...{ page: '/next-generation', name: 'next-generation-thin', ready: 'main h1' },
    address: '/next-generation?areas=404&startPeriod=2016&endPeriod=2016',
  },
  {
    ...{ page: '/next-generation', name: 'next-generation-no-figure', ready: 'main h1' },
    address: '/next-generation?areas=400',
  },
  { page: '/explore', name: 'relation-other', address: '/explore?view=scatter&goal=14', ready: 'h1' },
  {
    ...{ page: '/measurement/missing', name: 'measurement-missing-thin', ready: table },
    address: '/measurement/missing?group=ESCWA&startPeriod=2019&endPeriod=2019',
  },
  { page: '/areas/:area', name: 'area-part', address: '/areas/JP-13', ready: 'article h1' },
  { page: '/areas/:area', name: 'area-thin', address: '/areas/VAT', ready: 'article h1' },
  { page: '/areas/:area', name: 'area-unknown', address: '/areas/XXQ', ready: 'h1', isNotThere: true },
  { page: '/search', name: 'search-nothing', address: '/search?text=zzzz', ready: '.search-ways' },
  { page: '/series/:series', name: 'series-rate', address: '/series/VOLUNTEER_RATE', ready: table },
]
