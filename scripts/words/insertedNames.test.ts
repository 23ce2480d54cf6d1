import { expect, it } from 'vitest'
import { everyMessage } from './everyText.ts'

/** Words before a name that would have to agree with it, melt into it or bend it, in languages where they do. */
const before = {
  ar: 'في|من|إلى|على|عن|مع|لدى|بين|حول|ضد|خلال|بحسب|ل|ب|ك|لـ|بـ',
  es: 'a|al|de|del|en|con|por|para|sobre|entre|desde|hasta|según|sin|el|la|los|las|un|una|y|e|o|u',
  fr: 'à|au|aux|de|du|des|en|dans|par|pour|sur|sous|avec|sans|chez|vers|entre|selon|le|la|les|un|une|et',
  ru: 'в|во|на|по|из|с|со|к|ко|от|о|об|обо|у|для|за|при|про|между|без|над|под|через|и',
} as const
const names = 'area|group|series|title|label'

it.each(Object.entries(before))(
  'lets no name of %s stand behind a word that would have to agree with it',
  (language, words) => {
    // Russian may quote a name, which then does not bend: в ряду «{series}».
    const found = new RegExp(`(?<!\\p{L})(${words})[ \\u00a0]?(\\u2068|«\\u00a0?)?\\{(${names})\\}`, 'u')
    const messages = everyMessage().filter((message) => message.language === language)
    expect(
      messages.filter(({ text }) => found.test(text)).map(({ file, key, text }) => `${file} ${key}: ${text}`)
    ).toEqual([])
  }
)
