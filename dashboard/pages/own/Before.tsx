import { useWords } from '../../messages/words.ts'
import { useOwnSay } from './ownWords.ts'

/** Before there is a file: what one looks like, and what happens with it. */
export function Before() {
  const say = useOwnSay()
  const { wording } = useWords()
  const [country, year, sex, rate] = [
    wording.say('head.name'),
    wording.say('head.year'),
    wording.say('parameter.sex'),
    wording.say('unit.PT'),
  ]
  return (
    <>
      <section aria-labelledby="example-title">
        <h2 id="example-title">{say('example.title')}</h2>
        <p>{say('example.lead')}</p>
        <table className="own-example">
          <thead>
            <tr>
              {[country, year, sex, rate].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['F', 'M'] as const).map((code) => (
              <tr key={code}>
                <td>{say('example.area')}</td>
                <td>{wording.year(2020)}</td>
                <td>{wording.say(`sex.${code}`)}</td>
                <td>…</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{say('example.forms')}</p>
      </section>
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{say('steps.title')}</h2>
        <ol>
          <li>{say('steps.read')}</li>
          <li>{say('steps.show')}</li>
          <li>{say('steps.beside')}</li>
          <li>{say('steps.take')}</li>
        </ol>
      </section>
    </>
  )
}
