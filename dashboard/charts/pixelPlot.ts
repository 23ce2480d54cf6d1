import * as Plot from '@observablehq/plot'

interface PixelPlot {
  width: number
  height: number
  marks: Plot.Markish[]
  document?: Document | undefined
}

/** A chart whose marks stand at pixels and in colours already, so that layout alone says where. */
export function pixelPlot({ width, height, marks, document }: PixelPlot): (SVGSVGElement | HTMLElement) & Plot.Plot {
  return Plot.plot({
    ...{ document, width, height, className: 'chart-plot', margin: 0, axis: null },
    ...{ x: { type: 'identity' }, y: { type: 'identity' }, color: { type: 'identity' }, r: { type: 'identity' } },
    opacity: { type: 'identity' },
    marks,
  })
}

/** The same of a mark that draws one stroke for each stretch of a line, in the order in which they first occur. */
export function keyedStrokes(rows: readonly { stretch: string; line: { key: string } }[]): {
  render: Plot.RenderFunction
} {
  return {
    render(...given) {
      const [index, scales, values, dimensions, context, next] = given
      const group = next!(index, scales, values, dimensions, context)!
      const keys = new Map(Array.from(index, (at) => [rows[at]!.stretch, rows[at]!.line.key] as const))
      for (const [place, key] of [...keys.values()].entries()) group.children[place]?.setAttribute('data-key', key)
      return group
    },
  }
}

/** Writes on each mark whose it is, as `data-key`, for whoever lights or chooses it. */
export function keyed<Row extends { key?: string | undefined }>(rows: readonly Row[]): { render: Plot.RenderFunction } {
  return {
    render(...given) {
      const [index, scales, values, dimensions, context, next] = given
      const group = next!(index, scales, values, dimensions, context)!
      for (const [place, mark] of [...group.children].entries()) {
        const { key } = rows[index[place]!]!
        if (key !== undefined) mark.setAttribute('data-key', key)
      }
      return group
    },
  }
}
