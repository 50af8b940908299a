import { type Component, defineAsyncComponent } from 'vue'
import { languages } from '../../generator/emit/words/language.js'
import { languageOfTag } from '../words/site-words.js'
import { loadNavigation } from './navigation-data.js'
import { showInSidebar } from './show-in-sidebar.js'

let reach = (): void => {}
/** Resolved when the reader reaches for the sidebar. On the server and in development nobody waits. */
const reached = new Promise<void>(resolve => {
  reach = resolve
})
let loading: Promise<Component> | undefined

/**
 * The sidebar with the pages of the reference. The server renders it into the page. Its program and the list of all pages
 * load when the reader reaches for it, or goes to another page.
 */
export const LazySidebar = defineAsyncComponent(async () => {
  if (import.meta.env.PROD && !import.meta.env.SSR) await reached
  return load()
})

/** Makes the sidebar work. Resolves when it does. */
export async function wakeSidebar(): Promise<void> {
  reach()
  await load()
}

function load(): Promise<Component> {
  loading ??= loadParts()
  return loading
}

async function loadParts(): Promise<Component> {
  const shown = import.meta.env.SSR ? languages : [languageOfTag(document.documentElement.lang)]
  const [{ ApiSidebar }] = await Promise.all([import('./api-sidebar.js'), ...shown.map(loadNavigation)])
  return ApiSidebar
}

const places = '.VPSidebar, .VPLocalNav'

/** Wakes the sidebar when the pointer, the focus or a finger comes to it. A click that came too early is repeated. */
export function installSidebarWaking(): void {
  showInSidebar(document.querySelector('.api-sidebar [aria-current]'))
  const controller = new AbortController()
  const wakeFor = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.closest(places) === null) return
    controller.abort()
    const button = event.type === 'click' ? event.target.closest('.api-sidebar button') : null
    void wakeSidebar().then(() => {
      if (button instanceof HTMLElement) button.click()
    })
  }
  for (const name of ['pointerover', 'focusin', 'click'] as const)
    document.addEventListener(name, wakeFor, { passive: true, signal: controller.signal })
}
