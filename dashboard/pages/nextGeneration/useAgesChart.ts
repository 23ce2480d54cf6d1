import { useEffect, useState } from 'react'
import type { agesChart } from '../../charts/agesChart.ts'

/** The code of the chart of ages, fetched once the page is painted; the table stands without it. */
export function useAgesChart(): typeof agesChart | undefined {
  const [loaded, setLoaded] = useState<{ draw: typeof agesChart }>()
  useEffect(() => {
    let isWanted = true
    const afterPaint = requestAnimationFrame(() =>
      setTimeout(() =>
        import('../../charts/agesChart.ts').then(
          ({ agesChart: draw }) => isWanted && setLoaded({ draw }),
          () => undefined
        )
      )
    )
    return () => {
      isWanted = false
      cancelAnimationFrame(afterPaint)
    }
  }, [])
  return loaded?.draw
}
