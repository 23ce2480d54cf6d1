import { shapeNames } from '../../../data/structure/pictureShapes.ts'
import { escaped } from '../../../data/wording/escaped.ts'
import { useOrigin } from '../../frame/useHere.ts'
import { useWords } from '../../messages/words.ts'
import { TextChoices } from './TextChoices.tsx'
import { useTakeAwaySay } from './takeAwayWords.ts'

export interface Shared {
  /** What is on the page, in words. */
  title: string
  /** The whole address of the page. */
  address: string
  /** Whether the page has a picture of its own. */
  isPictured: boolean
}

/** What stands in another page: the code of a frame, and the address of the picture. */
export function SharePanel({ shared: { title, address, isPictured } }: { shared: Shared }) {
  const say = useTakeAwaySay()
  const { wording } = useWords()
  const origin = useOrigin()
  const { href, search } = new URL(address)
  const path = href.slice(origin.length).split(/[?#]/, 1)[0]!
  const picture = (ending: string) => `${origin}/picture${path}.${ending}${search.replaceAll('%2C', ',')}`
  const embed = `${origin}/embed${path}${search.replaceAll('%2C', ',')}`
  const frame = `<iframe title="${escaped(title)}" src="${escaped(embed)}" width="100%" height="560" loading="lazy" style="border:0"></iframe>`
  const choices = [
    { code: 'embed', label: say('share.embed'), text: frame },
    ...(isPictured ? (['png', 'svg'] as const) : []).map((ending) => ({
      code: ending,
      label: say(`share.${ending}`),
      text: picture(ending),
    })),
  ]
  const shapes = shapeNames.slice(1).map((name) => wording.isolate(`shape=${name}`))
  return (
    <>
      <TextChoices label={say('share')} choices={choices} isCode />
      {isPictured && (
        <p className="hint">
          {say('share.shapes', { shapes: shapes.join(wording.say('list.comma')), dark: wording.isolate('theme=dark') })}
        </p>
      )}
    </>
  )
}
