/** A figure by what it is of: its series and area, and the breakdowns that it has, none of them `_T`. */
export interface FigureOf {
  series: string
  refArea: string
  broken: Readonly<Record<string, string>>
}

/** Which series have a figure, where, and broken down by what. */
export interface Figures {
  /** Of an area, or of any where none is named; of each of the codes. */
  has(series: string, refArea: string | undefined, shown: Readonly<Record<string, readonly string[]>>): boolean
}

/** All figures of a release, as far as a search has to know them. */
export function figuresIn(rows: Iterable<FigureOf>): Figures {
  const known = new Set<string>()
  for (const { series, refArea, broken } of rows)
    for (const area of [refArea, '']) {
      known.add(`${series} ${area}`)
      for (const [name, code] of Object.entries(broken)) known.add(`${series} ${area} ${name} ${code}`)
    }
  return {
    has: (series, refArea = '', shown) =>
      known.has(`${series} ${refArea}`) &&
      Object.entries(shown).every(([name, codes]) =>
        codes.every((code) => known.has(`${series} ${refArea} ${name} ${code}`))
      ),
  }
}
