import { useHere } from '../../frame/useHere.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useWords } from '../../messages/words.ts'
import { useAreaSay } from './areaWords.ts'

/** On paper alone: where this sheet is from, and that it is nobody's but ours. */
export function BriefFoot({ release }: { release: string }) {
  const say = useAreaSay()
  const { wording } = useWords()
  const here = useHere()
  return (
    <p className="brief-foot">
      <Sentences>
        {say('brief.foot', {
          product: wording.say('product.name'),
          release: wording.isolate(release),
          address: wording.isolate(here),
          day: wording.date(new Date().toISOString().slice(0, 10)),
        })}
        {wording.say('product.independent')}
      </Sentences>
    </p>
  )
}
