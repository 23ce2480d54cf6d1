/** The official colour of a Goal, always beside its number and name: alone it says nothing. */
export function GoalSwatch({ colour }: { colour: string }) {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect width="100%" height="100%" fill={colour} />
    </svg>
  )
}
