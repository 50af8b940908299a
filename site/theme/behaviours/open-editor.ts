/** In development a click on a source line opens the maintainer's editor there, and the page stays. */
export function installOpenEditor(): void {
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[data-open-editor]') : null
    const href = link?.getAttribute('href')
    if (href == null) return
    event.preventDefault()
    void fetch(href)
  })
}
