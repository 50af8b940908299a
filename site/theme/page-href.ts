/** Address of a page below the base: `/openapi/v3/a/%7Bid%7D.html#post`. */
export function pageHref(file: string, fragment: string): string {
  const path = file.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')
  return `/${encodeURI(path)}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`
}

/** The fragment of an address without `#`; '' for one that cannot be decoded. */
export function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    // A lone `%`, which no fragment of a page contains.
    return ''
  }
}
