import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { Boundary } from '../answers/Boundary.tsx'
import { useWords } from '../messages/words.ts'

interface PopoverProps {
  /** What is chosen here, above the button and as the panel's name. */
  label: string
  /** What is chosen now, on the button. */
  value: string
  /** The panel, given the way to close it. */
  children: (close: () => void) => ReactNode
}

/** A button that opens a panel of choices below it. Escape, a click elsewhere or leaving it closes; focus returns. */
export function Popover({ label, value, children }: PopoverProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    // What is chosen may have the focus already: it is there before its panel is.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus()
    const pressed = ({ target }: Event) => !place.current?.contains(target as Node) && setOpen(false)
    document.addEventListener('pointerdown', pressed)
    return () => document.removeEventListener('pointerdown', pressed)
  }, [open])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys of the controls inside it.
    <div
      className="popover"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !place.current?.contains(relatedTarget)) setOpen(false)
      }}
    >
      <span className="popover-label" id={`${id}label`}>
        {label}
      </span>
      <button
        ref={button}
        type="button"
        className="chooser"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-labelledby={`${id}label ${id}value`}
        onClick={() => setOpen(!open)}
      >
        <span id={`${id}value`}>{value}</span>
      </button>
      {open && (
        <div className="panel" role="dialog" aria-labelledby={`${id}label`} tabIndex={-1} ref={panel}>
          <Boundary waiting={<p role="status">{say('loading')}</p>}>
            {children(close)}
            <FocusFirst panel={panel} />
          </Boundary>
          <div className="done">
            <button type="button" onClick={close}>
              {say('filter.done')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

/** Moves the focus into the choices once they are there, unless a finger opened them: a keyboard would cover them. */
function FocusFirst({ panel }: { panel: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) panel.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [panel])
  return null
}
