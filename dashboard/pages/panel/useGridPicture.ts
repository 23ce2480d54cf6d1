import { useSearch } from 'wouter'
import { type GridOptions, type GridRow, gridChart, gridHeight } from '../../charts/gridChart.ts'
import { svgElement } from '../../charts/svgElement.ts'
import { usePicture } from '../../frame/page.ts'
import { useHere } from '../../frame/useHere.ts'
import { withSearch } from '../../frame/withSearch.ts'

interface Grid extends Omit<GridOptions, 'width' | 'height'> {
  rows: readonly GridRow[]
  title: string
  finding?: string
  source: string
}

/** A table of shades as the picture of its page. Only the server draws it, for where the page's address is shown. */
export const useGridPicture: (of: () => Grid) => void = import.meta.env.SSR ? useOnServer : () => undefined

function useOnServer(of: () => Grid): void {
  const address = withSearch(useHere(), useSearch())
  const { rows, title, finding, source, ...options } = of()
  usePicture({
    draw: ({ document, ...room }) => svgElement(gridChart(rows, { ...options, ...room }), document!),
    height: (width, height) => gridHeight(rows, { ...options, width, height }),
    text: { title, ...(finding && { finding }), sentence: options.sentence, source, address },
  })
}
