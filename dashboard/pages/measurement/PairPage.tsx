import { Link, useLocation } from 'wouter'
import { shownSelection } from '../../../data/structure/askedView.ts'
import { withSearch } from '../../frame/withSearch.ts'
import { useWords } from '../../messages/words.ts'
import { AddressProblems } from '../view/AddressProblems.tsx'
import { FigureChooser } from './FigureChooser.tsx'
import { MeasurementFrame } from './MeasurementFrame.tsx'
import { useMeasurementSay } from './measurementWords.ts'
import { PairAnswer } from './PairAnswer.tsx'
import { type ChosenFigure, readPair, writePair } from './pairAddress.ts'
import { firstPair, pairExamples } from './pairExamples.ts'
import { SelectField } from './SelectField.tsx'
import { useMeasurement } from './useMeasurement.ts'

/** Two figures of the reader's choice: whether they may be compared, and why. */
export function PairPage() {
  const say = useMeasurementSay()
  const { wording } = useWords()
  const [path, navigate] = useLocation()
  const { selection, problems, list, areas } = useMeasurement()
  const named = list.filter(({ series }) => selection.series.includes(series))
  const [one, other] = readPair(shownSelection(selection, named)) ?? firstPair
  const of = (code: string) => list.find(({ series }) => series === code)
  const mayDivide = [one, other].every(({ series }) => of(series)?.measures.includes('per_1000'))
  const measure: 'value' | 'per_1000' = mayDivide && selection.measure === 'per_1000' ? 'per_1000' : 'value'
  const choose = (a: ChosenFigure, b: ChosenFigure, as: 'value' | 'per_1000' = measure) =>
    navigate(withSearch(path, writePair(a, b, as)))
  return (
    <MeasurementFrame part="/measurement/pair">
      <AddressProblems problems={problems} />
      <div className="pair-page">
        <PairAnswer one={one} other={other} measure={measure} list={list} areas={areas} />
        <div className="pair-choice">
          <div className="choosers">
            <FigureChooser
              legend={say('pair.one')}
              figure={one}
              list={list}
              areas={areas}
              onChange={(next) => choose(next, other)}
            />
            <FigureChooser
              legend={wording.say('parameter.comparableWith')}
              figure={other}
              list={list}
              areas={areas}
              onChange={(next) => choose(one, next)}
            />
          </div>
          {mayDivide && (
            <div className="as">
              <SelectField
                label={wording.say('parameter.measure')}
                value={measure}
                options={(['value', 'per_1000'] as const).map((code) => ({
                  code,
                  name: wording.say(`measure.${code}`),
                }))}
                onChoose={(code) => choose(one, other, code === 'per_1000' ? 'per_1000' : 'value')}
              />
            </div>
          )}
          <ul className="examples">
            {pairExamples.map(({ name, address }) => (
              <li key={name}>
                <Link href={withSearch(path, address)}>{say(name)}</Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="hint">{say('pair.rule')}</p>
    </MeasurementFrame>
  )
}
