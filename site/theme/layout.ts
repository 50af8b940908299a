import { onContentUpdated } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import { defineComponent, h, onMounted } from 'vue'
import { ApiSidebar } from './api-sidebar.js'
import { installCatalogueFilter } from './behaviours/catalogue-filter.js'
import { installFolding, showTarget } from './behaviours/fold-rows.js'
import { installOpenEditor } from './behaviours/open-editor.js'
import { applyChoices, installSampleTabs } from './behaviours/sample-tabs.js'
import { SearchDialog } from './search-dialog.js'

/** VitePress's layout with the site's own sidebar; the pages' tabs, folds and filters come alive here. */
export const ApiLayout = defineComponent({
  name: 'ApiLayout',
  setup() {
    onMounted(() => {
      installSampleTabs()
      installFolding()
      installCatalogueFilter()
      installOpenEditor()
    })
    onContentUpdated(() => {
      applyChoices()
      showTarget()
    })
    return () =>
      h(theme.Layout, null, {
        'nav-bar-content-before': () => h(SearchDialog),
        'sidebar-nav-before': () => h(ApiSidebar),
      })
  },
})
