import { Link } from 'wouter'
import type { ProfileFigure } from '../../../data/structure/profile.ts'
import type { Reader } from '../../../data/wording/reader.ts'
import { GoalSwatch } from '../../filters/GoalSwatch.tsx'
import { Fold } from '../../frame/Fold.tsx'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'
import { commentOf, SeriesCard } from './SeriesCard.tsx'
import type { Told } from './told.ts'

interface SeriesCardsProps extends Told {
  figures: readonly ProfileFigure[]
}

/** Of more cards than these the first stand open. */
const [most, first] = [18, 12]

/** A card for each series with a figure here, under whatever Goals it is linked to; the Goals without any in one line. */
export function SeriesCards({ profile, reader, figures }: SeriesCardsProps) {
  const say = useAreaSay()
  const { say: sayFrame } = useWords()
  const codes = [...new Set(figures.map(({ series }) => series.series))]
  const shown = codes.length > most ? codes.slice(0, first) : codes
  const others = codes.slice(shown.length)
  const reached = new Set(
    figures
      .filter(({ series }) => series.kind !== 'score')
      .flatMap(({ series }) => (profile.linked[series.series] ?? []).map(({ goal }) => goal))
  )
  const without = profile.goals.filter(({ goal }) => !reached.has(goal))
  const notes = notesOf(figures, reader)
  const cards = (some: readonly string[]) => (
    <ul className="area-cards">
      {some.map((code) => (
        <SeriesCard
          key={code}
          {...{ profile, reader, notes }}
          of={figures.filter(({ series }) => series.series === code)}
        />
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="cards-title">
      <h2 id="cards-title">{say('cards.title', { n: codes.length })}</h2>
      <p className="hint">{say('cards.lead')}</p>
      {cards(shown)}
      {others.length > 0 && <Fold title={sayFrame('series.more', { n: others.length })}>{cards(others)}</Fold>}
      {notes.size > 0 && (
        <ul className="card-notes">
          {[...notes].map(([note, letter]) => (
            <li key={note}>
              <sup>{letter}</sup> {note}
            </li>
          ))}
        </ul>
      )}
      {without.length > 0 && (
        <p className="goals-without">
          {say('cards.without')}{' '}
          {without.map(({ goal, name, colour }) => (
            <Link key={goal} className="quiet" href={`/goals/${goal}`}>
              <GoalSwatch colour={colour} />
              {goal} <span>{name}</span>
            </Link>
          ))}
        </p>
      )}
    </section>
  )
}

/** What must be said of several figures is said once, under a letter. */
function notesOf(figures: readonly ProfileFigure[], reader: Reader): Map<string, string> {
  const said = figures.flatMap((figure) => commentOf(figure, reader) ?? [])
  return new Map([...new Set(said)].map((note, at) => [note, String.fromCharCode(97 + at)]))
}
