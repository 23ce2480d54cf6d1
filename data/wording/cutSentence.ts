import { someOf } from './someOf.ts'
import type { Telling } from './telling.ts'

/** Whose line is cut, because its source changes or its publisher reports a break. */
export function cutSentence({ view, reader: { wording }, label }: Telling): string | null {
  for (const reason of ['survey_changed', 'status_break'] as const) {
    const cut = view.lines.filter((line) => line.change.reason === reason)
    if (cut.length > 0) return wording.say(`trend.${reason}`, { items: someOf(cut.map(label), wording) })
  }
  return null
}
