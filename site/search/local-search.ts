import type { DefaultTheme } from 'vitepress'
import type { SearchSection } from './search-sections.js'
import { indexTokens, queryTokens } from './tokens.js'

/** Sections of the page at an absolute path. */
export type SectionsOf = (path: string) => readonly SearchSection[]

/** VitePress's local search over the site's own sections, in Chinese. */
export function localSearch(
  sectionsOf: SectionsOf,
): Extract<DefaultTheme.Config['search'], { provider: 'local' }> {
  return {
    provider: 'local',
    options: {
      detailedView: 'auto',
      translations: {
        button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
        modal: {
          displayDetails: '显示详情',
          resetButtonTitle: '清除',
          backButtonTitle: '关闭搜索',
          noResultsText: '没有结果',
          footer: {
            selectText: '打开',
            selectKeyAriaLabel: '回车',
            navigateText: '移动',
            navigateUpKeyAriaLabel: '上箭头',
            navigateDownKeyAriaLabel: '下箭头',
            closeText: '关闭',
            closeKeyAriaLabel: 'Esc',
          },
        },
      },
      // The sections below are made from the pages as they are read, not from HTML.
      _render: () => '',
      miniSearch: {
        _splitIntoSections: path =>
          sectionsOf(path).map(({ anchor, titles, text }) => ({ anchor, titles: [...titles], text })),
        options: { tokenize: indexTokens, processTerm: term => term },
        searchOptions: {
          tokenize: queryTokens,
          processTerm: term => term,
          combineWith: 'AND',
          prefix: true,
          fuzzy: false,
          boost: { title: 4, titles: 2, text: 1 },
        },
      },
    },
  }
}
