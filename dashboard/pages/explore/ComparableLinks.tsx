import { Link } from 'wouter'
import type { ExploreModel } from '../../../api/models/exploreModel.ts'
import { type FigurePlace, writeFigureKey } from '../../../data/structure/figureKey.ts'
import type { Selection } from '../../../data/structure/selection.ts'
import { writeAddress } from '../../../data/structure/selectionAddress.ts'
import { figureLabel } from '../../../data/wording/figureLabel.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import type { ExploreHand } from './ExplorePage.tsx'
import { useExploreSay } from './exploreWords.ts'

const mostLinks = 4

/** What may stand beside a rate of a survey, a link away: the table of all countries whose rates are comparable with it. */
export function ComparableLinks({ hand: { model, selection } }: { hand: ExploreHand }) {
  const say = useExploreSay()
  const { wording } = useWords()
  const [{ view, series }] = model.views as [ExploreModel['views'][number]]
  if (series.kind !== 'rate' || selection.view === 'table' || selection.view === 'scatter') return null
  const figures = lastFigures(model).slice(0, mostLinks)
  if (figures.length === 0) return null
  const reader = { wording, names: new Map(Object.entries(view.names)) }
  return (
    <p className="comparable-links">
      {say('comparable')}{' '}
      {figures.map((figure, at) => (
        <span key={writeFigureKey(figure)}>
          {at > 0 && wording.say('list.semicolon')}
          <Link
            href={withSearch(
              '/explore',
              writeAddress({ ...selection, ...asTable, comparableWith: writeFigureKey(figure) })
            )}
          >
            {figureLabel(figure, reader)}
          </Link>
        </span>
      ))}
    </p>
  )
}

const asTable: Partial<Selection> = { view: 'table', areas: [], group: [], show: 'with_values', sort: [], columns: [] }

/** The last figure of each line of a country. */
const lastFigures = ({ views, names }: ExploreModel): FigurePlace[] =>
  views[0]!.view.lines.flatMap(({ cells, ...line }) => {
    const last = cells.findLast(({ measureValue }) => measureValue !== null)
    return last && line.refArea in names ? [{ ...line, timePeriod: last.timePeriod }] : []
  })
