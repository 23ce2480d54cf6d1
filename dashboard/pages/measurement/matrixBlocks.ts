import type { CellsOfLine } from '../../../api/models/seriesCells.ts'
import type { AreaGroup, GeographicArea } from '../../../data/structure/area.ts'
import type { MatrixBlock } from './CoverageMatrix.tsx'

interface Places {
  areas: readonly GeographicArea[]
  groups: readonly AreaGroup[]
  /** What areas outside every sub-region stand under. */
  otherwise: string
}

/** The lines of countries under their sub-regions, in the order in which they come. */
export function matrixBlocks(lines: readonly CellsOfLine[], { areas, groups, otherwise }: Places): MatrixBlock[] {
  const countries = new Map(areas.filter(({ level }) => level === 'country').map((area) => [area.refArea, area]))
  const regions = new Map(
    groups.filter(({ classification }) => classification === 'm49_sub_region').map((group) => [group.areaGroup, group])
  )
  const blocks = new Map<string, MatrixBlock>()
  for (const line of lines) {
    const area = countries.get(line.refArea)
    if (!area || line.goal !== '_T') continue
    const code = area.groups.find((group) => regions.has(group))
    const name = (code && regions.get(code)?.name) ?? otherwise
    const block = blocks.get(name) ?? { name, rows: [] }
    blocks.set(name, block)
    block.rows.push({ line, name: area.name })
  }
  return [...blocks.values()]
}
