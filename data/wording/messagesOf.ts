import type { Language } from '../structure/codelists.ts'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }
import zh from './messages/zh.json' with { type: 'json' }
import type { Messages } from './messages.ts'

/** The words of a language, all six at hand: for the server and for tests. A page imports its one file instead. */
export const messagesOf = (language: Language): Messages => all[language]

const all: Record<Language, Messages> = { ar, zh, en, es, fr, ru }
