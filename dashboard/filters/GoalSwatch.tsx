/** The official colour of a Goal, always beside its number and name: alone it says nothing. */
export function GoalSwatch({ colour }: { colour: string }) {
  return <i className="swatch" aria-hidden="true" style={{ backgroundColor: colour }} />
}
