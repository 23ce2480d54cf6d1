export interface ApiQuestion {
  what: string
  /** After the server's address. */
  path: string
  /** In milliseconds; 25 where none is said. */
  bound?: number
}

const ask = (what: string, procedure: string, input?: object): ApiQuestion => ({
  what,
  path: `/trpc/${procedure}${input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`,
})

const people = { series: ['VOLUNTEERS'], measure: 'per_1000' }
const everyRate = {
  series: ['VOLUNTEER_RATE'],
  sex: ['_T', 'F', 'M'],
  age: ['_T', 'Y15T24', 'Y25T64', 'Y_GE65'],
  volunteerType: ['_T', 'ORG', 'DIRECT'],
}
const allSubRegions = ['015', '202', '419', '021', '143', '030', '035', '034', '145', '151', '154', '039', '155', '053']
const continents = ['002', '019', '142', '150', '009']
const perThousand = { refArea: '404', timePeriod: 2018 }

/** The same question at an address that nobody asked yet: what is kept under another one does not answer it. JSON may end in any blanks. */
export const askedAnew = (path: string, round: number): string =>
  path.includes('?input=') ? path + round.toString(2).replaceAll('0', '%20').replaceAll('1', '%09') : path

/** Every kind of answer, each as large as the shipped release makes it. */
export const apiQuestions: readonly ApiQuestion[] = [
  ask('the release', 'release.current'),
  ask('the Goals', 'goals.list', { language: 'en' }),
  ask('one Goal', 'goals.byCode', { language: 'ru', goal: '3' }),
  ask('figures of a Goal in eight areas', 'goals.figures', {
    ...{ language: 'ar', goal: '3' },
    areas: ['404', '400', '356', '840', '124', '076', '156', '710'],
  }),
  ask('the page of all Goals', 'models.goals', { language: 'ar' }),
  ask('the page of one Goal', 'models.goal', { language: 'ru', goal: '17', group: ['002'] }),
  ask('evidence by area and Goal, all areas', 'goals.evidence', { language: 'ar', group: continents }),
  ask('the list of series', 'series.list', { language: 'ar' }),
  ask('one series', 'series.byCode', { language: 'en', series: 'VOLUNTEERS' }),
  ask('the list of areas', 'areas.list', { language: 'zh' }),
  ask('names of areas in six languages', 'areas.names'),
  ask('places of areas on a map', 'areas.positions'),
  ask('the list of groups', 'areas.groups', { language: 'fr' }),
  ask('an area', 'areas.profile', { language: 'en', area: 'USA' }),
  ask('its peers', 'areas.peers', { language: 'en', area: 'USA' }),
  ask('observations, three areas', 'observations.view', { ...people, areas: ['404', '400', '356'] }),
  ask('observations, all areas', 'observations.view', people),
  ask('observations, the rate in all breakdowns', 'observations.view', everyRate),
  ask('all that the explorer shows of three areas', 'models.explore', { ...people, areas: ['404', '400', '356'] }),
  { ...ask('all that its table shows, all areas', 'models.explore', { ...people, view: 'table' }), bound: 60 },
  ask('what can stand beside a series', 'models.besideSeries', { series: 'VOLUNTEERS' }),
  ask('two series beside each other', 'relation.ofSeries', { ...people, beside: 'STAFF' }),
  ask('practices by Goal and region', 'models.practices', { language: 'fr' }),
  { ...ask('the release at a glance', 'models.overview', {}), bound: 60 },
  { ...ask('a country on one page', 'models.area', { language: 'en', area: 'USA' }), bound: 60 },
  { ...ask('a group on one page', 'models.area', { language: 'en', area: 'INCOME_H' }), bound: 60 },
  ask('where a series has figures', 'models.figureYears', {
    series: ['VOLUNTEERS'],
    startPeriod: 2008,
    endPeriod: 2022,
  }),
  ask('what a series has and lacks', 'models.seriesCells', { series: ['VOLUNTEERS'] }),
  ask('what was meant in an address', 'models.mended', {
    ...{ search: 'series=VOLUNTERS&areas=kenia' },
    problems: [
      { parameter: 'series', given: 'VOLUNTERS' },
      { parameter: 'areas', given: 'kenia' },
    ],
  }),
  ask('coverage', 'coverage.bySeries', { series: 'BLOOD_DONORS', startPeriod: 2016, endPeriod: 2020 }),
  ask('who is missing in a year', 'coverage.missing', { series: 'VOLUNTEERS', timePeriod: 2019 }),
  ask('who ran a labour force survey', 'coverage.surveys', {}),
  { ...ask('aggregate, the world', 'coverage.aggregate', { series: 'VOLUNTEERS' }), bound: 20 },
  {
    ...ask('aggregate, fourteen sub-regions', 'coverage.aggregate', { series: 'VOLUNTEERS', group: allSubRegions }),
    bound: 20,
  },
  ask('rates by age, all areas', 'splits.latest', { series: 'VOLUNTEER_RATE' }),
  ask('rates by sex, all areas', 'splits.latest', { series: 'VOLUNTEER_RATE', by: 'sex' }),
  { ...ask('comparability, all Societies over five years', 'comparability.grounds', people), bound: 20 },
  ask('comparability, the rate in all breakdowns', 'comparability.grounds', everyRate),
  ask('comparability of a pair', 'comparability.pair', {
    ...{ series: 'VOLUNTEERS', measure: 'per_1000' },
    ...{ one: perThousand, other: { ...perThousand, refArea: '356' } },
  }),
  ask('what may stand beside a figure, all areas', 'comparability.linesWith', {
    ...people,
    comparableWith: 'VOLUNTEERS.404.2018._T._T._T',
  }),
  ask('ranks of all areas', 'comparability.ranks', people),
  ask('who measures how', 'comparability.methods', { language: 'es' }),
  ask('what a search looks through', 'search.entries'),
  { ...ask('a search', 'search.find', { text: 'Иордания' }), bound: 10 },
  { ...ask('a search for a view', 'search.find', { text: 'доля добровольцев женщин в Таиланде' }), bound: 10 },
  { ...ask('a search that is misspelt', 'search.find', { text: 'Jordna volunteers' }), bound: 10 },
  { ...ask('a search that nothing holds', 'search.find', { text: 'climate Jordan blood zzzzz' }), bound: 10 },
  { ...ask('a search for all of a kind', 'search.find', { text: 'a', kind: ['area'], most: 1000 }), bound: 10 },
  ask('the list of practices', 'practices.list', { language: 'ru' }),
  ask('one practice', 'practices.byCode', { language: 'ru', practice: 'gp1-01' }),
  ask('the list of datasets', 'datasets.list', { language: 'en' }),
  ask('one dataset', 'datasets.byCode', { language: 'en', dataset: 'ifrc_fdrs' }),
  ask('relation with a Goal', 'relation.ofGoal', { language: 'en', goal: '3' }),
  ask('what own figures are shown with', 'models.own', { language: 'en' }),
  ask('the list of releases', 'release.list'),
  ask('what differs from the first release', 'release.differences', { from: '2026.1-ad40039ef091', areas: ['404'] }),
  { what: 'CSV, all areas', path: '/download/observations.csv?series=VOLUNTEERS&measure=per_1000&language=en' },
  {
    what: 'CSV, the rate in all breakdowns',
    path: '/download/observations.csv?series=VOLUNTEER_RATE&age=_T,Y15T24,Y25T64,Y_GE65&volunteerType=_T,ORG,DIRECT',
  },
  { what: 'a page', path: '/en/explore' },
]
