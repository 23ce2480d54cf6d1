import { useEffect, useState } from 'react'
import type { ChartLine, ChartOptions } from '../../charts/chartLine.ts'

type DrawLines = (lines: readonly ChartLine[], options: ChartOptions) => Element

const charts = {
  trend: async (): Promise<DrawLines> => (await import('../../charts/trendChart.ts')).trendChart,
  multiples: async (): Promise<DrawLines> => (await import('../../charts/smallMultiples.ts')).smallMultiples,
}

/** The code of a chart, fetched once the page is painted: Plot is the heaviest thing here and words go before it. */
export function useChartCode(kind: keyof typeof charts): DrawLines | undefined {
  const [loaded, setLoaded] = useState<{ kind: string; drawLines: DrawLines }>()
  useEffect(() => {
    let isWanted = true
    const afterPaint = requestAnimationFrame(() =>
      setTimeout(() =>
        charts[kind]().then(
          (drawLines) => isWanted && setLoaded({ kind, drawLines }),
          // The table stands without the picture; a failed fetch must not take the page with it.
          () => undefined
        )
      )
    )
    return () => {
      isWanted = false
      cancelAnimationFrame(afterPaint)
    }
  }, [kind])
  return loaded?.kind === kind ? loaded.drawLines : undefined
}
