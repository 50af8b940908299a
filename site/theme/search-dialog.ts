import { useRouter } from 'vitepress'
import { defineComponent, h, nextTick, onMounted, onUnmounted, type Ref, ref, type VNode } from 'vue'
import { findRows, type SearchEntry } from '../search/search-entry.js'
import { queryTokens } from '../search/tokens.js'
import type { SearchWords } from '../words/search-words.js'
import type { SiteWords } from '../words/site-words.js'
import { methodNode, stateNode } from './marks.js'
import { type ShownEdition, useEdition } from './use-edition.js'
import { type Search, useSearch } from './use-search.js'
import { useWords } from './use-words.js'

/** The most results that are shown, and the most fields of each. */
const mostResults = 40
const mostRows = 6

/**
 * The search: a button in the head and a dialog. VitePress's own box shows only titles and nests links in buttons; this one
 * also finds fields and has plain links.
 */
export const SearchDialog = defineComponent({
  name: 'SearchDialog',
  setup() {
    const dialog = ref<HTMLDialogElement>()
    const field = ref<HTMLInputElement>()
    const search = useSearch()
    const words = useWords()
    const { href } = useEdition()
    const router = useRouter()
    const open = (): void => {
      if (dialog.value?.open === false) dialog.value.showModal()
      void nextTick(() => field.value?.select())
      search.load()
    }
    const close = (): void => dialog.value?.close()
    const openFirst = (): void => {
      const [first] = search.results.value
      if (first === undefined) return
      close()
      void router.go(href(first.file, first.fragment))
    }
    const onShortcut = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return
      event.preventDefault()
      open()
    }
    onMounted(() => document.addEventListener('keydown', onShortcut))
    onUnmounted(() => document.removeEventListener('keydown', onShortcut))
    const dialogEvents = {
      onKeydown: (event: KeyboardEvent): void => {
        if (event.isComposing) return
        if (event.key === 'Enter' && event.target === field.value) openFirst()
        else if (event.key === 'ArrowDown') moveFocus(dialog.value, 1)
        else if (event.key === 'ArrowUp') moveFocus(dialog.value, -1)
        else return
        event.preventDefault()
      },
      onClick: (event: MouseEvent): void => {
        const isLink = event.target instanceof Element && event.target.closest('a') !== null
        if (event.target === dialog.value || isLink) close()
      },
    }
    return () => [
      buttonNode(open, words.value.search),
      h(
        'dialog',
        { ref: dialog, class: 'search-dialog', 'aria-label': words.value.search.title, ...dialogEvents },
        [
          h('div', { class: 'search-box' }, [
            h('div', { class: 'search-head' }, [
              fieldNode(field, search.query, words.value.search),
              h(
                'button',
                { type: 'button', class: 'search-close', onClick: close },
                words.value.search.close,
              ),
            ]),
            h('p', { class: 'search-status', role: 'status' }, statusText(search, words.value.search)),
            h('ul', { class: 'search-results' }, resultNodes(search, words.value, href)),
          ]),
        ],
      ),
    ]
  },
})

/** Ctrl+K or ⌘K everywhere, `/` outside of input fields. */
function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
  return event.key === '/' && !isTyping
}

function buttonNode(open: () => void, words: SearchWords): VNode {
  return h(
    'button',
    { type: 'button', class: 'search-button', 'aria-keyshortcuts': 'Control+K', onClick: open },
    [
      h('span', { class: 'search-sign', 'aria-hidden': 'true' }),
      h('span', { class: 'search-word' }, words.button),
      h('kbd', { 'aria-hidden': 'true' }, 'Ctrl K'),
    ],
  )
}

function fieldNode(field: Ref<HTMLInputElement | undefined>, query: Ref<string>, words: SearchWords): VNode {
  return h('input', {
    ref: field,
    type: 'search',
    class: 'search-field',
    'aria-label': words.field,
    placeholder: words.hint,
    autocomplete: 'off',
    spellcheck: false,
    value: query.value,
    onInput: (event: Event) => {
      if (event.target instanceof HTMLInputElement) query.value = event.target.value
    },
  })
}

function statusText({ query, results, state }: Search, words: SearchWords): string {
  if (state.value === 'failed') return words.failed
  if (query.value.trim() === '') return words.idle
  if (state.value !== 'ready') return words.loading
  const count = results.value.length
  return count === 0 ? words.nothing : words.found(count, mostResults)
}

function resultNodes({ query, results }: Search, siteWords: SiteWords, href: ShownEdition['href']): VNode[] {
  const tokens = queryTokens(query.value)
  return results.value.slice(0, mostResults).map(entry => resultNode(entry, tokens, siteWords, href))
}

function resultNode(
  entry: SearchEntry,
  tokens: readonly string[],
  words: SiteWords,
  href: ShownEdition['href'],
): VNode {
  const rows = findRows(entry, tokens, mostRows)
  const [method = '', path = ''] = entry.path.includes(' ') ? entry.path.split(' ') : ['', entry.path]
  return h('li', { key: `${entry.file}#${entry.fragment}` }, [
    h('a', { class: 'search-result', href: href(entry.file, entry.fragment) }, [
      h('span', { class: 'search-title' }, [
        entry.title,
        ...(entry.tag === '' ? [] : [h('span', { class: 'tag' }, entry.tag)]),
        ...stateNode(entry.state, words.navigation),
      ]),
      h('span', { class: 'search-path' }, [
        methodNode(method === '' ? 'hook' : method.toLowerCase(), words.search.notice),
        h('code', path),
      ]),
    ]),
    ...(rows.length === 0
      ? []
      : [
          h(
            'p',
            { class: 'search-rows' },
            rows.map(row =>
              h('a', { href: href(entry.file, row.fragment) }, [
                h('span', row.table),
                ' ',
                h('code', row.name),
              ]),
            ),
          ),
        ]),
  ])
}

/** Moves the focus between the field and the results. */
function moveFocus(dialog: HTMLElement | undefined, step: 1 | -1): void {
  const stops = [...(dialog?.querySelectorAll('.search-field, .search-result') ?? [])]
  const current = stops.findIndex(
    one => one === document.activeElement || one.parentElement?.contains(document.activeElement) === true,
  )
  const next = stops[Math.min(stops.length - 1, Math.max(0, current + step))]
  if (next instanceof HTMLElement) next.focus()
}
