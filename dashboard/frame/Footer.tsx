import { useState } from 'react'
import { Link } from 'wouter'
import { Boundary } from '../answers/Boundary.tsx'
import { Beside } from '../messages/Beside.tsx'
import { useWords } from '../messages/words.ts'
import { Term } from '../terms/Term.tsx'
import { Licences } from './Licences.tsx'
import { usePageRelease } from './page.ts'
import { SheetFoot } from './SheetFoot.tsx'

/** Who we are not, what names and borders do not mean, under which licences, and which release this is. */
export function Footer() {
  const { say, wording } = useWords()
  const [asked, setAsked] = useState(false)
  return (
    <footer>
      <SheetFoot />
      <p>{wording.say('product.independent')}</p>
      <p>{say('footer.designations')}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
        <summary>{say('footer.licences')}</summary>
        {asked && (
          <Boundary waiting={<p role="status">{say('loading')}</p>}>
            <Licences />
          </Boundary>
        )}
      </details>
      <p>
        <Beside>
          <Link href="/api">{say('footer.api')}</Link>
          <span>
            <Term of="release">{wording.say('parameter.release')}</Term>{' '}
            <Link href="/releases">
              <bdi>{usePageRelease()}</bdi>
            </Link>
          </span>
        </Beside>
      </p>
    </footer>
  )
}
