import { Fragment, Suspense } from 'react'
import { Link } from 'wouter'
import type { ComparabilityClass } from '../../../data/structure/comparability.ts'
import type { SetGrounds } from '../../../data/structure/grounds.ts'
import { describeGround, isAboutMethods } from '../../../data/wording/describeGround.ts'
import { figureLabel } from '../../../data/wording/figureLabel.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { latePart } from '../../late/latePart.tsx'
import { Sentences } from '../../messages/Sentences.tsx'
import { useWords } from '../../messages/words.ts'
import { useGroundsSay } from './groundsWords.ts'

const GroundBetween = latePart(async () => (await import('../methods/GroundBetween.tsx')).GroundBetween)

interface GroundsNoteProps {
  grounds: SetGrounds
  reader: Reader
}

/** One quiet line, whether the figures in view may be compared and the gravest reason; all reasons on demand. */
export function GroundsNote({ grounds: set, reader }: GroundsNoteProps) {
  const say = useGroundsSay()
  const { wording } = useWords()
  if (set.pairs === 0) return <p className="grounds-line">{say('tooFew')}</p>
  const [gravest, ...others] = set.grounds
  const reason = gravest ? wording.say(`ground.${gravest.code}`) : ''
  return (
    <details>
      <summary>
        <Sentences>
          {say('question')}
          <Fragment>
            <strong className={`class-${set.class}`}>{say(answer[set.class])}</strong>
            {gravest && <span>{say('because', { reason, n: others.length })}</span>}
          </Fragment>
        </Sentences>
      </summary>
      <p>{say(meaning[set.class])}</p>
      <ul>
        {set.grounds.map((ground) => (
          <li key={ground.code}>
            <Sentences>
              {isAboutMethods(ground) ? (
                <Suspense fallback={<t-t>{wording.say(`ground.${ground.code}`)}</t-t>}>
                  <GroundBetween ground={ground} />
                </Suspense>
              ) : (
                describeGround(ground, wording)
              )}
              <small>
                <Sentences>
                  {say('pairs', { n: ground.pairs, all: set.pairs })}
                  {say('example', {
                    one: figureLabel(ground.example[0], reader),
                    other: figureLabel(ground.example[1], reader),
                  })}
                  {say('atBest', { class: ground.class })}
                </Sentences>
              </small>
            </Sentences>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/measurement/pair">{say('twoFigures')}</Link>
      </p>
    </details>
  )
}

const answer = {
  comparable: 'class.comparable',
  with_care: 'class.with_care',
  not: 'class.not',
} as const satisfies Record<ComparabilityClass, string>

const meaning = {
  comparable: 'meaning.comparable',
  with_care: 'meaning.with_care',
  not: 'meaning.not',
} as const satisfies Record<ComparabilityClass, string>
