import type { Wording } from './wording.ts'

/** A text that is no name, as it stands within a sentence: with a small letter. Two capitals are a name, such as Member States. */
export const inSentence = (text: string, { language }: Pick<Wording, 'language'>): string =>
  /^\p{Lu}\S* \p{Lu}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
