import type { Theme } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import { ApiLayout } from '../../theme/layout.js'
import { installPageLoading, PageContent } from '../../theme/page-content.js'
import '../../theme/style/base.css'
import '../../theme/style/operation.css'
import '../../theme/style/parameters.css'
import '../../theme/style/samples.css'
import '../../theme/style/catalogue.css'
import '../../theme/style/product-page.css'
import '../../theme/style/official-links.css'
import '../../theme/style/lists.css'
import '../../theme/style/sidebar.css'
import '../../theme/style/search.css'
import '../../theme/style/front.css'
import '../../theme/style/guides.css'
import '../../theme/style/frame.css'
import '../../theme/try-it/try-it.css'
import '../../theme/style/untranslated.css'

export default {
  extends: theme,
  Layout: ApiLayout,
  enhanceApp({ app, router }) {
    // In development each page brings its own.
    app.component('PageContent', PageContent)
    if (import.meta.env.PROD && !import.meta.env.SSR) installPageLoading(router)
  },
} satisfies Theme
