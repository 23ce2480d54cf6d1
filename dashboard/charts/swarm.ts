interface Place {
  x: number
  y: number
}

/** How far off the middle each circle stands so that none covers another, as near to it as can be; the first go first. */
export function swarm(xs: readonly number[], reach: number): number[] {
  const placed: Place[] = []
  return xs.map((x) => {
    const near = placed.filter((other) => Math.abs(other.x - x) < reach)
    const beside = near.flatMap((other) => {
      const rise = Math.sqrt(reach ** 2 - (other.x - x) ** 2)
      return [other.y - rise, other.y + rise]
    })
    const y = [0, ...beside]
      .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
      .find((y) => near.every((other) => Math.hypot(other.x - x, other.y - y) >= reach - 1e-6))!
    placed.push({ x, y })
    return y
  })
}
