import { useWords } from '../messages/words.ts'
import type { TermCode } from './terms.ts'

/** What each word is called, as it is everywhere. */
export function useTermNames(): Record<TermCode, string> {
  const { say, wording } = useWords()
  return {
    flag: say('term.flagged'),
    release: say('term.release'),
    perThousand: wording.say('unit.PER_1000_POP'),
    zero: say('term.zero'),
  }
}
