import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { languages } from '../data/structure/codelists.ts'
import { queryClient } from './api.ts'
import './look.css'
import './frame/frame.css'
import './filters/filters.css'
import './tables/tables.css'
import './charts/chart.css'
import './pages/pages.css'
import { loadWords } from './messages/loadWords.ts'
import { WordsContext } from './messages/words.ts'
import { askAhead } from './pages/askAhead.ts'
import { loadBody } from './pages/viewBodies.ts'
import { Pages } from './routes.tsx'

const [, first, page] = location.pathname.split('/')
const language = languages.find((code) => code === first) ?? 'en'
const asked = (['trends', 'compare'] as const).find((name) => name === page)
if (asked) {
  askAhead(asked, language)
  void loadBody[asked]()
}
const words = await loadWords(language)
document.documentElement.lang = language
document.documentElement.dir = words.dir

createRoot(document.querySelector('#page')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <WordsContext value={words}>
        <Pages language={language} />
      </WordsContext>
    </QueryClientProvider>
  </StrictMode>
)
