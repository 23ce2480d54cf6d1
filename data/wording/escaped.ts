/** Text as HTML and XML hold it, in an element or an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!)
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
