import { hydrate } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createAnswers } from './answers/api.ts'
import { documentRelease } from './answers/documentRelease.ts'
import './look.css'
import './frame/frame.css'
import './filters/filters.css'
import './tables/tables.css'
import './charts/chart.css'
import './pages/pages.css'
import { documentLanguage } from './messages/documentLanguage.ts'
import { loadWords } from './messages/loadWords.ts'
import { WholePage } from './WholePage.tsx'

const answers = createAnswers()
const state = document.querySelector('script#state')?.textContent
if (state) hydrate(answers, JSON.parse(state))

const { release, present, base } = documentRelease()
const page = (
  <WholePage answers={answers} words={await loadWords(documentLanguage() ?? 'en')} page={{ release, present, base }} />
)
const place = document.querySelector('#page')!
if (state) hydrateRoot(place, page)
else createRoot(place).render(page)

// Words and figures go before it.
if (import.meta.env.PROD) setTimeout(() => import('./offline/keepHere.ts').catch(() => undefined), 5000)
