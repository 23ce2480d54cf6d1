import { use, useEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { loseCharts, useAreChartsWanted, useFetching, wantCharts } from '../../charts/wantedCharts.ts'

/**
 * A chart's code: on the server at once, for it is drawn into the page; in a browser once the page is painted and a chart has
 * to be drawn, since Plot is the heaviest thing here and words go before it. The loader must be the same each time.
 */
export const useLoadedChart: <Chart>(load: () => Promise<Chart>) => Chart | undefined = import.meta.env.SSR
  ? useOnServer
  : useInBrowser

const loading = new Map<unknown, Promise<unknown>>()

function useOnServer<Chart>(load: () => Promise<Chart>): Chart {
  if (!loading.has(load)) loading.set(load, load())
  return use(loading.get(load) as Promise<Chart>)
}

function useInBrowser<Chart>(load: () => Promise<Chart>): Chart | undefined {
  const [loaded, setLoaded] = useState<{ load: unknown; draw: Chart }>()
  const areChartsWanted = useAreChartsWanted()
  const { tries } = useFetching()
  const search = useSearch()
  const [landed] = useState(search)
  useEffect(() => {
    if (search !== landed) wantCharts()
  }, [search, landed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another load.
  useEffect(() => {
    if (!areChartsWanted) return
    let isWanted = true
    const afterPaint = requestAnimationFrame(() =>
      setTimeout(() =>
        load().then(
          (draw) => isWanted && setLoaded({ load, draw }),
          // The table stands without the picture; a failed fetch must not take the page with it.
          () => isWanted && loseCharts()
        )
      )
    )
    return () => {
      isWanted = false
      cancelAnimationFrame(afterPaint)
    }
  }, [load, areChartsWanted, tries])
  return loaded?.load === load ? loaded.draw : undefined
}
