import type { Request } from 'express'
import { isLanguage, type Language, languages } from '../../data/structure/codelists.ts'

/** The reader's language: the one chosen before, else the best that the browser asks for, else English. */
export function readerLanguage(request: Request): Language {
  const chosen = cookie(request, 'language')
  if (isLanguage(chosen)) return chosen
  const best = request.acceptsLanguages(['en', ...languages.filter((language) => language !== 'en')])
  return isLanguage(best) ? best : 'en'
}

/** The theme that the reader chose; undefined leaves it to the reader's system. */
export function readerTheme(request: Request): 'light' | 'dark' | undefined {
  const chosen = cookie(request, 'theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined
}

function cookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1]
}
