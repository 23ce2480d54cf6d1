import { languages } from '../../data/structure/codelists.ts'

export interface Addresses {
  pages: { usual: () => string; rare: () => string }
  questions: () => string
  files: readonly string[]
}

export const pick = <One>(all: readonly One[]): One => all[Math.floor(Math.random() * all.length)]!

interface Listed {
  data: { refArea: string; series: string; iso3: string | null }[]
}

/** What can be asked of a server, from its own lists. */
export async function readAddresses(server: string): Promise<Addresses> {
  const list = async (of: string) => ((await (await fetch(`${server}/api/${of}`)).json()) as Listed).data
  const [areas, series] = [await list('areas'), await list('series')]
  const area = () => pick(areas).refArea
  const goal = () => 1 + Math.floor(Math.random() * 17)
  const usual = ['', '/explore', '/goals', '/goals/5', '/areas/KEN', '/measurement', '/practices', '/data', '/method']
  return {
    pages: {
      usual: () => `/${pick(languages)}${pick(usual)}`,
      rare: () =>
        pick([
          () => `/${pick(languages)}/explore?series=${pick(series).series}&areas=${area()},${area()},${area()}`,
          () => `/${pick(languages)}/areas/${area()}`,
          () => `/${pick(languages)}/goals/${goal()}`,
        ])(),
    },
    questions: () =>
      pick([
        () => `/api/observations?series=${pick(series).series}&areas=${area()},${area()}`,
        () => `/api/areas/${area()}?language=${pick(languages)}`,
        () => `/api/coverage?series=${pick(series).series}`,
        () => `/api/search?text=${pick(areas).iso3 ?? 'volunteers'}&language=${pick(languages)}`,
        () => `/api/goals/${goal()}/figures?areas=${area()}`,
      ])(),
    files: ['/download/release.csv', '/download/observations.csv?series=VOLUNTEERS,STAFF'],
  }
}
