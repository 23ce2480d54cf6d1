import type { Practice } from '../structure/practice.ts'
import { beginsAtWord, foldText } from './foldText.ts'

/** Whether a practice holds every word looked for, however it is typed, spaces or not. */
export function practiceSays({ title, summary, place, figure, caution, source }: Practice, text: string): boolean {
  const said = foldText([title, summary, place, figure?.unit, caution, source.title, source.publisher].join(' '))
  const words = foldText(text).split(' ')
  return words.every((word) => said.includes(word)) || beginsAtWord(said, words.join(''))
}
