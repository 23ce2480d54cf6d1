/** A drawing that was written as source, as an element of a document. */
export function svgElement(source: string, document: Document): Element {
  const holder = document.createElement('div')
  holder.innerHTML = source
  return holder.firstElementChild!
}
