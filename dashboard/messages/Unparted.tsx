/** A text whose ranges of numbers stand on one line each: “2016–2020” may otherwise break after its dash. */
export const Unparted = ({ children }: { children: string }) =>
  children.split(/(\d+(?:[–-]\d+)+)/).map((part, at) =>
    at % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in their order.
      part && <t-t key={at}>{part}</t-t>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, in their order.
      <span key={at} className="unparted">
        {part}
      </span>
    )
  )
