import { type Router, useRoute } from 'vitepress'
import { defineComponent, h } from 'vue'
import { wakeSidebar } from './lazy-sidebar.js'
import { contentOf, contentPlace } from './page-marks.js'

/** The content of the page to which the reader goes, by its path. */
let next: { readonly path: string; readonly html: string } | undefined

/**
 * The content of a built page. On the server it is a place for the build to fill. The first page stands in the document
 * already and is left alone; the content of later pages comes from their own HTML files.
 */
export const PageContent = defineComponent({
  name: 'PageContent',
  setup() {
    const { path } = useRoute()
    const html = import.meta.env.SSR ? contentPlace : next?.path === path ? next.html : undefined
    return () =>
      h('div', html === undefined ? { class: 'page-content' } : { class: 'page-content', innerHTML: html })
  },
})

/** Loads the content before the theme shows another page. Where that fails, the browser goes there itself. */
export function installPageLoading(router: Router): void {
  const first = location.pathname
  let hasLeft = false
  let isShown = false
  // The theme makes the page anew when a search result leads to a row of the same page.
  const keepContent = (path: string): void => {
    const shown = isShown ? document.querySelector('.page-content') : null
    isShown = true
    if (shown !== null) next = { path, html: shown.innerHTML }
  }
  router.onBeforePageLoad = async to => {
    const { pathname } = new URL(to, location.href)
    // The first page is here already. Where it does not exist, VitePress asks for it twice.
    if (!hasLeft && pathname === first) {
      keepContent(pathname)
      return !(await goToFile())
    }
    hasLeft = true
    const [html] = await Promise.all([loadContent(pathname), wakeSidebar()])
    if (html === undefined) {
      location.assign(to)
      return false
    }
    next = { path: pathname, html }
    return true
  }
}

/**
 * Leads from `/page/` to `/page.html` on hosts that do not do it themselves: VitePress knows the page there, but the
 * document is that of a lost page, without content. Says whether the browser goes.
 */
async function goToFile(): Promise<boolean> {
  const { pathname, search, hash } = location
  if (document.querySelector('.page-content') !== null || !pathname.endsWith('/')) return false
  const file = `${pathname.replace(/\/+$/, '')}.html`
  if ((await loadContent(file)) === undefined) return false
  location.replace(`${file}${search}${hash}`)
  return true
}

async function loadContent(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(path)
    return response.ok ? contentOf(await response.text()) : undefined
  } catch {
    // Offline, or the file has gone. The browser's own error page says more.
    return undefined
  }
}
