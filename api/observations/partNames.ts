import type { Language } from '../../data/structure/codelists.ts'
import type { Line } from '../../data/structure/line.ts'
import { isPart, type PartOfArea, partsOfAreas } from '../../data/structure/partsOfAreas.ts'
import type { ApiContext } from '../context.ts'
import { wordingIn } from '../wordingIn.ts'

const areasWithParts = new Set<string>(Object.values(partsOfAreas))

/**
 * The names of areas in some lines of which every figure shown is of one part alone: the United Kingdom where only
 * England was asked. Empty for all others.
 */
export async function partNames(
  ctx: ApiContext,
  lines: readonly Line[],
  { names, language }: { names: Readonly<Record<string, string>>; language: Language }
): Promise<Record<string, string>> {
  const own = lines.filter(({ refArea }) => areasWithParts.has(refArea))
  if (own.length === 0) return {}
  const methodOf = await ctx.comparability.methodOf()
  const { say } = wordingIn(language)
  const found: [string, string][] = []
  for (const refArea of new Set(own.map((line) => line.refArea))) {
    const parts = own
      .filter((line) => line.refArea === refArea)
      .flatMap(({ dataset, volunteerType, cells }) =>
        cells
          .filter(({ obsValue }) => obsValue !== null)
          .map(({ source, survey, timePeriod }) => methodOf({ dataset, source, survey, timePeriod, volunteerType }))
      )
      .map(({ population_covered: { value } }) => value)
    const [part] = parts
    if (part !== undefined && isPart(part) && parts.every((one) => one === part))
      found.push([
        refArea,
        say('area.part', { area: names[refArea]!, part: say(`area.part.${part satisfies PartOfArea}`) }),
      ])
  }
  return Object.fromEntries(found)
}
