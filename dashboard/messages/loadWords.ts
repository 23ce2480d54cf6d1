import { type Language, languageOf } from '../../data/structure/codelists.ts'
import { createSay } from '../../data/wording/format.ts'
import { createWording } from '../../data/wording/wording.ts'
import type { Words } from './words.ts'

/** Fetches one language, both what the interface says and how data are said, and nothing of the other five. */
export async function loadWords(language: Language): Promise<Words> {
  const [own, data] = await Promise.all([interfaceFiles[language](), dataFiles[language]()])
  return {
    language,
    dir: languageOf[language].dir,
    say: createSay(language, own.default),
    wording: createWording(language, data.default),
  }
}

const interfaceFiles = {
  ar: () => import('./ar.json'),
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
  ru: () => import('./ru.json'),
}

const dataFiles = {
  ar: () => import('../../data/wording/messages/ar.json'),
  zh: () => import('../../data/wording/messages/zh.json'),
  en: () => import('../../data/wording/messages/en.json'),
  es: () => import('../../data/wording/messages/es.json'),
  fr: () => import('../../data/wording/messages/fr.json'),
  ru: () => import('../../data/wording/messages/ru.json'),
}
