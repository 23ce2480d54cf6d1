import { loadSay } from '../../messages/loadSay.ts'
import type english from './messages/en.json'

/** The words of this page alone. */
export const say = await loadSay<keyof typeof english>({
  ar: () => import('./messages/ar.json'),
  zh: () => import('./messages/zh.json'),
  en: () => import('./messages/en.json'),
  es: () => import('./messages/es.json'),
  fr: () => import('./messages/fr.json'),
  ru: () => import('./messages/ru.json'),
})
