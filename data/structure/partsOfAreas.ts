/**
 * Parts of an area that surveys cover alone, by the code of the population covered, with the area that their figures
 * stand under: a figure of England is shown under the United Kingdom, and its name says so.
 */
export const partsOfAreas = { england: '826' } as const satisfies Record<string, string>
export type PartOfArea = keyof typeof partsOfAreas

export const isPart = (populationCovered: string | null): populationCovered is PartOfArea =>
  populationCovered !== null && populationCovered in partsOfAreas
