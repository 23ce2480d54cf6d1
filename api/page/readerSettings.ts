import { parseCookie } from 'cookie'
import type { Request } from 'express'
import { isLanguage, type Language, languages } from '../../data/structure/codelists.ts'

/** The reader's language: the one chosen before, else the best that the browser asks for, else English. */
export function readerLanguage(request: Request): Language {
  const chosen = parseCookie(request.headers.cookie ?? '').language
  if (isLanguage(chosen)) return chosen
  const best = request.acceptsLanguages(['en', ...languages.filter((language) => language !== 'en')])
  return isLanguage(best) ? best : 'en'
}
