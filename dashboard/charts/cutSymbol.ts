import type { SymbolType } from 'd3'

/** Two slanted strokes: a line goes on after this, but not from the figures before it. */
export const cutSymbol: SymbolType = {
  draw(path, area) {
    const reach = Math.sqrt(area / Math.PI)
    for (const x of [-0.5, 0.5]) {
      path.moveTo((x - 0.35) * reach, reach)
      path.lineTo((x + 0.35) * reach, -reach)
    }
  },
}
