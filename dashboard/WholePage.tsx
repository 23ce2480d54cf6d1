import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import type { Words } from './messages/words.ts'
import { WordsContext } from './messages/words.ts'
import { Pages } from './routes.tsx'

interface WholePageProps {
  answers: QueryClient
  words: Words
  /** Where the page is drawn by the server: its path, and its search part without the question mark. */
  asked?: { path: string; search: string }
}

/** A page with everything round it, drawn alike by the server and by a browser. */
export const WholePage = ({ answers, words, asked }: WholePageProps) => (
  <StrictMode>
    <QueryClientProvider client={answers}>
      <WordsContext value={words}>
        <Pages language={words.language} asked={asked} />
      </WordsContext>
    </QueryClientProvider>
  </StrictMode>
)
