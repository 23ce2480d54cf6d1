/** A view to look at: each page of the product with an address that fills it. */
export interface PictureView {
  /** As `api/page/pages.ts` lists it; the start page has none. */
  page: string
  name: string
  /** After the language. */
  address: string
}

export const pictureViews: readonly PictureView[] = [
  { page: '', name: 'start', address: '' },
  { page: 'trends', name: 'trends', address: '/trends' },
  { page: 'compare', name: 'compare', address: '/compare?group=ESCWA&series=VOLUNTEERS&measure=per_1000' },
  { page: 'goals', name: 'goals', address: '/goals' },
  { page: 'goals/*', name: 'goal', address: '/goals/13' },
  { page: 'practices', name: 'practices', address: '/practices' },
  { page: 'next-generation', name: 'next-generation', address: '/next-generation' },
  { page: 'relation', name: 'relation', address: '/relation?goal=3' },
  { page: 'measurement', name: 'measurement', address: '/measurement' },
  { page: 'measurement/*', name: 'measurement-missing', address: '/measurement/missing' },
  { page: 'measurement/*', name: 'measurement-methods', address: '/measurement/methods' },
  { page: 'measurement/*', name: 'measurement-pair', address: '/measurement/pair' },
  { page: 'areas/*', name: 'area', address: '/areas/JOR' },
  { page: 'series/*', name: 'series', address: '/series/VOLUNTEERS' },
  { page: 'data', name: 'data', address: '/data' },
  { page: 'method', name: 'method', address: '/method' },
]

/** One area and one year, and nothing at all: seen in English only. */
export const thinViews: readonly Omit<PictureView, 'page'>[] = [
  { name: 'trends-thin', address: '/trends?series=VOLUNTEERS&areas=404&startPeriod=2020&endPeriod=2020' },
  { name: 'trends-no-figure', address: '/trends?series=VOLUNTEER_RATE&areas=400' },
  { name: 'compare-thin', address: '/compare?series=VOLUNTEERS&areas=404&startPeriod=2020&endPeriod=2020' },
  { name: 'compare-nothing', address: '/compare?group=ESCWA,ECLAC&series=VOLUNTEERS' },
  { name: 'next-generation-thin', address: '/next-generation?areas=404&startPeriod=2016&endPeriod=2016' },
  { name: 'next-generation-no-figure', address: '/next-generation?areas=400' },
]

export interface Look {
  language: string
  width: number
  theme: 'light' | 'dark'
}

export const looks: readonly Look[] = [
  { language: 'ar', width: 1280, theme: 'light' },
  { language: 'ar', width: 390, theme: 'dark' },
  { language: 'en', width: 390, theme: 'light' },
  { language: 'zh', width: 1280, theme: 'dark' },
]

export const thinLooks: readonly Look[] = [
  { language: 'en', width: 1280, theme: 'light' },
  { language: 'en', width: 390, theme: 'dark' },
]
