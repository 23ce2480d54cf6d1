import type { Language } from '../../structure/codelists.ts'
import { createSay } from '../format.ts'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }
import zh from './messages/zh.json' with { type: 'json' }
import type { TableSay } from './tableSay.ts'

/** What tables say, all six languages at hand: for the server and for tests. A page imports its one file instead. */
export const tableSayOf = (language: Language): TableSay => createSay(language, all[language])

const all: Record<Language, typeof en> = { ar, zh, en, es, fr, ru }
