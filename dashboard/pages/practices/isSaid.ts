import type { Practice } from '../../../data/structure/practice.ts'
import { foldText } from '../../../data/wording/foldText.ts'

/** Whether a practice holds every word looked for, however it is typed. */
export function isSaid({ title, summary, place, figure, caution, source }: Practice, text: string): boolean {
  const said = foldText([title, summary, place, figure?.unit, caution, source.title, source.publisher].join(' '))
  return foldText(text)
    .split(' ')
    .every((word) => said.includes(word))
}
