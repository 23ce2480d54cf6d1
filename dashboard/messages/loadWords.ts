import { type Language, languageOf } from '../../data/structure/codelists.ts'
import type { Messages } from '../../data/wording/messages.ts'
import { createWording } from '../../data/wording/wording.ts'
import { createInterfaceSay, type InterfaceMessages } from './interfaceSay.ts'
import { messagesIn } from './messageFiles.ts'
import type { Words } from './words.ts'

const ofInterface = import.meta.glob('./*.json')
/** The words of data, those of methods apart. */
export const ofData = import.meta.glob('./*.json', { base: '../../data/wording/messages' })

/** Fetches one language, both what the interface says and how data are said, and nothing of the others. */
export async function loadWords(language: Language): Promise<Words> {
  const [own, data] = await Promise.all([
    messagesIn<keyof InterfaceMessages>(ofInterface, language),
    messagesIn<keyof Messages>(ofData, language),
  ])
  return {
    language,
    dir: languageOf[language].dir,
    say: createInterfaceSay(language, own, data),
    wording: createWording(language, data),
  }
}
