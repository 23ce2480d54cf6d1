import { type Language, languageOf } from '../../data/structure/codelists.ts'
import { createSay } from '../../data/wording/format.ts'
import type { MessageKey } from '../../data/wording/messages.ts'
import { createWording } from '../../data/wording/wording.ts'
import type { InterfaceKey } from './interfaceSay.ts'
import { messagesIn } from './messageFiles.ts'
import type { Words } from './words.ts'

const ofInterface = import.meta.glob('./*.json')
const ofData = import.meta.glob('./*.json', { base: '../../data/wording/messages' })

/** Fetches one language, both what the interface says and how data are said, and nothing of the others. */
export async function loadWords(language: Language): Promise<Words> {
  const [own, data] = await Promise.all([
    messagesIn<InterfaceKey>(ofInterface, language),
    messagesIn<MessageKey>(ofData, language),
  ])
  return {
    language,
    dir: languageOf[language].dir,
    say: createSay(language, own),
    wording: createWording(language, data),
  }
}
