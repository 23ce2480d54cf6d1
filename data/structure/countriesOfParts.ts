/** Something that lies within something else, or within nothing that is listed. */
interface Part {
  refArea: string
  parent: string | null
}

/**
 * By code of a part, however deep it lies, and of a country that has parts: that country. A département lies in a
 * région, and a région in France.
 */
export function countriesOfParts(parts: readonly Part[]): ReadonlyMap<string, string> {
  const parentOf = new Map(parts.map(({ refArea, parent }) => [refArea, parent]))
  const countryOf = new Map<string, string>()
  for (const { refArea } of parts) {
    const country = outermost(refArea, parentOf)
    if (country === null) continue
    countryOf.set(refArea, country)
    countryOf.set(country, country)
  }
  return countryOf
}

/** Null where it lies in nothing, or in itself. */
function outermost(refArea: string, parentOf: ReadonlyMap<string, string | null>): string | null {
  let [code, steps]: [string | null, number] = [parentOf.get(refArea) ?? null, 0]
  while (code !== null && parentOf.has(code) && steps++ < parentOf.size) code = parentOf.get(code) ?? null
  return steps > parentOf.size ? null : code
}
