import type { Messages } from '../../../data/wording/messages.ts'
import type { MethodMessages } from '../../../data/wording/methods/methodMessages.ts'
import { createWording } from '../../../data/wording/wording.ts'
import { ofData } from '../../messages/loadWords.ts'
import { messagesIn } from '../../messages/messageFiles.ts'
import { wordsOf } from '../../messages/wordsOf.ts'

const ofMethods = import.meta.glob('./*.json', { base: '../../../data/wording/methods/messages' })

/** How data are said, with the values of methods. */
export const useWholeWording = wordsOf(async (language) =>
  createWording(language, {
    ...(await messagesIn<keyof Messages>(ofData, language)),
    ...(await messagesIn<keyof MethodMessages>(ofMethods, language)),
  })
)
