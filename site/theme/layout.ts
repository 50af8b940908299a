import { onContentUpdated } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import { defineComponent, h, onMounted } from 'vue'
import { installCatalogueFilter } from './behaviours/catalogue-filter.js'
import { installCopying } from './behaviours/copy-text.js'
import { installFolding, showTarget } from './behaviours/fold-rows.js'
import { installSearchOpening } from './behaviours/open-search.js'
import { applyChoices, installSampleTabs } from './behaviours/sample-tabs.js'
import { installSidebarWaking, LazySidebar } from './lazy-sidebar.js'
import { LostPage } from './lost-page.js'
import { SearchDialog } from './search/search-dialog.js'
import { installTryIt } from './try-it/install-try-it.js'
import { useEdition } from './use-edition.js'

/** VitePress's layout with the site's own sidebar and search, and the behaviour of tabs, folds and filters. */
export const ApiLayout = defineComponent({
  name: 'ApiLayout',
  setup() {
    const { href } = useEdition()
    onMounted(() => {
      installSampleTabs()
      installFolding()
      installCopying()
      installCatalogueFilter(href)
      installOpenEditor()
      installSearchOpening()
      installSidebarWaking()
    })
    onContentUpdated(() => {
      applyChoices()
      installTryIt()
      showTarget()
    })
    return () =>
      h(theme.Layout, null, {
        'nav-bar-content-before': () => h(SearchDialog),
        'not-found': () => h(LostPage),
        'sidebar-nav-before': () => h(LazySidebar),
      })
  },
})

/** In development, opens your editor when you click a source line, and keeps the page. */
function installOpenEditor(): void {
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a[data-open-editor]') : null
    const href = link?.getAttribute('href')
    if (href == null) return
    event.preventDefault()
    void fetch(href)
  })
}
