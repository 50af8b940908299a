import { openSearch } from '../search/search-opener.js'

/** Opens the search for every element with `data-open-search`, with that text. */
export function installSearchOpening(): void {
  document.addEventListener('click', event => {
    const opener = event.target instanceof Element ? event.target.closest('[data-open-search]') : null
    if (opener !== null) openSearch(opener.getAttribute('data-open-search') ?? '')
  })
}
