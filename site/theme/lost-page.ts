import { withBase } from 'vitepress'
import { computed, defineComponent, h, onMounted, ref, type VNode } from 'vue'
import { editionFolder, readRoute } from '../editions/edition-routes.js'
import { addressWords, likelyItems } from '../navigation/likely-items.js'
import { siteWords } from '../words/site-words.js'
import { loadNavigation, navigationOf } from './navigation-data.js'
import { pageHref } from './page-href.js'
import { openSearch } from './search/search-opener.js'

/** The most pages that are offered. */
const mostPages = 6

/** The page for addresses that do not exist: what the reader may have meant, a search for it, and where to start. */
export const LostPage = defineComponent({
  name: 'LostPage',
  setup() {
    const path = ref('')
    const language = computed(() => readRoute(path.value).language)
    onMounted(() => {
      path.value = location.pathname.slice(withBase('/').length)
      void loadNavigation(language.value)
    })
    return () => {
      const words = siteWords(language.value)
      const { lost } = words
      const hrefOf = (file: string, fragment = ''): string =>
        withBase(pageHref(editionFolder(language.value) + file, fragment))
      const query = addressWords(path.value).join(' ')
      const likely = likelyItems(path.value, navigationOf(language.value), mostPages)
      const places: readonly (readonly [string, string])[] = [
        [hrefOf('index.md'), lost.home],
        [hrefOf('guide/index.md'), words.guide.title],
        [hrefOf('openapi/index.md'), words.frame.operations],
        [hrefOf('webhook/index.md'), words.frame.notices],
      ]
      return h('main', { class: 'lost' }, [
        h('p', { class: 'lost-code' }, '404'),
        h('h1', lost.title),
        h('p', { class: 'lost-about' }, lost.about),
        ...(query === ''
          ? []
          : [
              h(
                'button',
                { type: 'button', class: 'lost-search', onClick: () => openSearch(query) },
                lost.search(query),
              ),
            ]),
        ...(likely.length === 0
          ? []
          : listNodes(
              lost.likely,
              likely.map(item => [
                hrefOf(item.file, item.fragment),
                item.text,
                item.file.replace(/\.md$/, ''),
              ]),
            )),
        ...listNodes(lost.elsewhere, places),
      ])
    }
  },
})

function listNodes(title: string, links: readonly (readonly [string, string, string?])[]): VNode[] {
  return [
    h('h2', title),
    h(
      'ul',
      links.map(([href, text, path]) =>
        h('li', { key: href }, [h('a', { href }, text), ...(path === undefined ? [] : [h('code', path)])]),
      ),
    ),
  ]
}
