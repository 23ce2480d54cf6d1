import { editDistance } from '../wording/editDistance.ts'
import { closedLetters } from './ownWords.ts'

/** A name of something, with its letters as they are compared. */
export interface NamedThing<Thing> {
  thing: Thing
  name: string
  letters: string
}

/**
 * What was nearly written: the thing with the nearest name, if no other is as near. Codes of few letters are never
 * taken for another, since each of their letters stands for itself.
 */
export function nearestOf<Thing>(text: string, named: readonly NamedThing<Thing>[]): NamedThing<Thing> | undefined {
  const given = closedLetters(text)
  const most = Math.floor(given.length / 3)
  if (given.length < 4 || given.length > 80 || /^\d+$/.test(given)) return undefined
  let best: { one: NamedThing<Thing>; distance: number; isAlone: boolean } | undefined
  for (const one of named) {
    if (Math.abs(one.letters.length - given.length) > (best?.distance ?? most)) continue
    const distance = editDistance(given, one.letters)
    if (distance > most || (best && distance > best.distance)) continue
    if (!best || distance < best.distance) best = { one, distance, isAlone: true }
    else if (best.one.thing !== one.thing) best.isAlone = false
  }
  return best?.isAlone ? best.one : undefined
}

export const namedThing = <Thing>(thing: Thing, name: string): NamedThing<Thing> => ({
  ...{ thing, name },
  letters: closedLetters(name),
})

/** The word that was nearly written. */
export const nearestWord = (text: string, words: readonly string[]): string | undefined =>
  nearestOf(
    text,
    words.map((word) => namedThing(word, word))
  )?.thing
