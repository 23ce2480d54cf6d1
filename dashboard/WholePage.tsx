import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { NotHere } from './answers/NotHere.tsx'
import { InPlaceOfPicture } from './charts/InPlaceOfPicture.ts'
import { PageContext, type PageFacts } from './frame/page.ts'
import type { Words } from './messages/words.ts'
import { WordsContext } from './messages/words.ts'
import { Pages } from './routes.tsx'

interface WholePageProps {
  answers: QueryClient
  words: Words
  page: PageFacts
  /** Where the page is rendered by the server: its path, and its search part without the question mark. */
  asked?: { path: string; search: string }
}

/** A page with everything round it, rendered alike by the server and by a browser. */
export const WholePage = ({ answers, words, page, asked }: WholePageProps) => (
  <StrictMode>
    <QueryClientProvider client={answers}>
      <WordsContext value={words}>
        <PageContext value={page}>
          <InPlaceOfPicture value={NotHere}>
            <Pages language={words.language} asked={asked} />
          </InPlaceOfPicture>
        </PageContext>
      </WordsContext>
    </QueryClientProvider>
  </StrictMode>
)
