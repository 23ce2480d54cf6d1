import { Link } from 'wouter'
import type { AreaProfile } from '../../../data/structure/profile.ts'
import { Fold } from '../../frame/Fold.tsx'
import { useWords } from '../../messages/words.ts'
import { MapPlace } from '../map/MapPlace.tsx'
import { SelectField } from '../measurement/SelectField.tsx'
import { useAddressSelection } from '../view/useAddressSelection.ts'
import { useAreaSay } from './areaWords.ts'

/** The parts of a country that have figures of their own: each a page away, and one of their series on a map. */
export function Parts({ parts }: Pick<AreaProfile, 'parts'>) {
  const say = useAreaSay()
  const { wording } = useWords()
  const { selection, choose } = useAddressSelection()
  const codes = parts.series.map(({ series }) => series)
  const series = selection.series.find((code) => codes.includes(code)) ?? codes[0]
  if (series === undefined) return null
  return (
    <Fold className="screen-only" title={say('parts.title')} isOpen={selection.series.length > 0}>
      <p className="hint">{say('parts.lead', { n: parts.areas.length })}</p>
      <ul className="area-groups" aria-label={say('parts.title')}>
        {parts.areas.map(({ refArea, name }) => (
          <li key={refArea}>
            <Link href={`/areas/${refArea}`}>{name}</Link>
          </li>
        ))}
      </ul>
      {codes.length > 1 && (
        <div className="map-choices">
          <SelectField
            label={wording.say('parameter.series')}
            value={series}
            options={parts.series.map(({ series: code, name }) => ({ code, name }))}
            onChoose={(code) => choose({ series: [code] })}
          />
        </div>
      )}
      <MapPlace {...{ series, selection, choose }} areas={parts.areas.map(({ refArea }) => refArea)} />
    </Fold>
  )
}
