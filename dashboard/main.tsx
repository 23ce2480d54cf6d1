import { createRoot, hydrateRoot } from 'react-dom/client'
import { createAnswers } from './api.ts'
import './look.css'
import './frame/frame.css'
import './filters/filters.css'
import './tables/tables.css'
import './charts/chart.css'
import './pages/pages.css'
import { shownLanguage } from './messages/drawing.ts'
import { loadWords } from './messages/loadWords.ts'
import { givenAnswers } from './pages/givenAnswers.ts'
import { WholePage } from './WholePage.tsx'

const answers = createAnswers()
const given = givenAnswers()
for (const [question, answer] of given ?? []) answers.setQueryData(question, answer)

const page = <WholePage answers={answers} words={await loadWords(shownLanguage())} />
const place = document.querySelector('#page')!
if (given) hydrateRoot(place, page)
else createRoot(place).render(page)
