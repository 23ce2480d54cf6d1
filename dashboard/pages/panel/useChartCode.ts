import type { ChartLine, ChartOptions } from '../../charts/chartLine.ts'
import { useLoadedChart } from './useLoadedChart.ts'

type DrawLines = (lines: readonly ChartLine[], options: ChartOptions) => Element

const charts = {
  trend: async (): Promise<DrawLines> => (await import('../../charts/trendChart.ts')).trendChart,
  multiples: async (): Promise<DrawLines> => (await import('../../charts/smallMultiples.ts')).smallMultiples,
}

/** What draws lines: in one frame, or each in a panel of its own. */
export const useChartCode = (kind: keyof typeof charts): DrawLines | undefined => useLoadedChart(charts[kind])
