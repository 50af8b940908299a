/** Address of a page below the base: `/openapi/v3/a/%7Bid%7D.html#post`. */
export function pageHref(file: string, fragment: string): string {
  const path = file.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')
  return `/${encodeURI(path)}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`
}

/** The fragment of an address without `#`; '' where it is not encoded as one. */
export function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    // A lone `%`: no part of a page has such a name.
    return ''
  }
}
