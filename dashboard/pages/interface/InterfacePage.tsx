import '../reading.css'
import './interface.css'
import { Link } from 'wouter'
import { Boundary } from '../../answers/Boundary.tsx'
import { Skeleton } from '../../answers/Skeleton.tsx'
import { useAnswer } from '../../answers/useAnswer.ts'
import { useAddressOf } from '../../frame/page.ts'
import { useIsInBrowser } from '../../frame/useIsInBrowser.ts'
import { useWords } from '../../messages/words.ts'
import { useTitle } from '../useTitle.ts'
import { Address } from './Address.tsx'
import { fetchDescription } from './description.ts'
import { useInterfaceSay } from './interfaceWords.ts'

const rules = [
  'rule.form',
  'rule.codes',
  'rule.release',
  'rule.kept',
  'rule.limits',
  'rule.anybody',
  'rule.refused',
  'rule.sdmx',
  'rule.lists',
] as const

/** Every plain address for programs, read from the description that the server itself gives of them. */
export function InterfacePage() {
  const say = useInterfaceSay()
  const { say: sayShared } = useWords()
  useTitle(say('title'))
  const addressOf = useAddressOf()
  // The description is the server's own answer to programs: a browser fetches it as they do.
  const isLive = useIsInBrowser()
  return (
    <article className="reading">
      <h1 className="title">{say('title')}</h1>
      <p className="sentence">{say('lead')}</p>
      <section aria-labelledby="rules-title">
        <h2 id="rules-title">{say('rules')}</h2>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{say(rule, { base: addressOf('') })}</li>
          ))}
        </ul>
        <p className="acts">
          <a className="button" href={addressOf('/api/openapi.json')}>
            {say('description')}
          </a>
        </p>
      </section>
      {isLive ? (
        <Boundary>
          <Addresses />
        </Boundary>
      ) : (
        <Skeleton />
      )}
      <p>
        <Link href="/data">{sayShared('nav.data')}</Link>
      </p>
    </article>
  )
}

function Addresses() {
  const say = useInterfaceSay()
  const { language } = useWords()
  const { paths } = useAnswer({ queryKey: ['description'], queryFn: fetchDescription })
  const addresses = Object.entries(paths).filter(([path]) => path.startsWith('/api/'))
  return (
    <section aria-labelledby="addresses-title">
      <h2 id="addresses-title">{say('addresses', { n: addresses.length })}</h2>
      {language !== 'en' && <p className="hint">{say('english')}</p>}
      {addresses.map(([path, { get }]) => (
        <Address key={path} path={path} address={get} />
      ))}
    </section>
  )
}
