/** The areas chosen with one more, or without it where it is one of them. */
export const toggled = (areas: readonly string[], code: string): string[] =>
  areas.includes(code) ? areas.filter((other) => other !== code) : [...areas, code]
