import type { Language } from '../../data/structure/codelists.ts'
import type { View } from '../../data/structure/line.ts'
import type { Selection } from '../../data/structure/selection.ts'
import { arrangeLines } from '../../data/wording/arrangeLines.ts'
import { wordingIn } from '../wordingIn.ts'

interface Asked {
  input: unknown
  language: Language
}

/** A view in the reader's order, without the lines that the reader hides, as the page and the file have it. */
export function arrangedView(view: View, { input, language }: Asked): View & { hidden: number } {
  const reader = { wording: wordingIn(language), names: new Map(Object.entries(view.names)) }
  return { ...view, ...arrangeLines(view.lines, input as Selection, reader) }
}
