import type { Wording } from './wording.ts'

/** For whom something is said: the wording of a language, and the names of areas in it by their code. */
export interface Reader {
  wording: Wording
  names: ReadonlyMap<string, string>
}

/** The name of an area, isolated; its code where it has no name. */
export const sayArea = (refArea: string, { names, wording }: Reader) => wording.isolate(names.get(refArea) ?? refArea)
