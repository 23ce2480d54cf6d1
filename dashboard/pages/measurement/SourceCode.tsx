/** The publisher's own code of a source; where it is an address, a link with the name of the site. */
export function SourceCode({ source }: { source: string }) {
  if (!/^https?:\/\//.test(source)) return <bdi>{source}</bdi>
  const part = source.split('#')[1]
  return (
    <a href={source} rel="noreferrer" dir="ltr">
      {new URL(source).hostname.replace(/^www\./, '')}
      {part && ` (${part})`}
    </a>
  )
}
