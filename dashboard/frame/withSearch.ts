/** A path with its search part, where there is one. */
export const withSearch = (path: string, search: string) =>
  search === '' ? path : `${path}?${search.replace(/^\?/, '')}`
