/** Takes the time of the parts of a work: `timed` does a part and remembers how long it took, in milliseconds. */
export function startClock() {
  const phases: Record<string, number> = {}
  const timed = <Made>(phase: string, work: () => Made): Made => {
    const began = performance.now()
    const made = work()
    phases[phase] = Math.round(performance.now() - began)
    return made
  }
  return { phases, timed }
}
