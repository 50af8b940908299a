import { useRouter, withBase } from 'vitepress'
import { defineComponent, h, nextTick, onMounted, onUnmounted, type Ref, ref, type VNode } from 'vue'
import { findRows, type SearchEntry } from '../search/search-entry.js'
import { queryTokens } from '../search/tokens.js'
import { methodNode, stateNode } from './marks.js'
import { pageHref } from './page-href.js'
import { type Search, useSearch } from './use-search.js'

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
      void router.go(entryHref(first))
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
      buttonNode(open),
      h('dialog', { ref: dialog, class: 'search-dialog', 'aria-label': '搜索接口和字段', ...dialogEvents }, [
        h('div', { class: 'search-box' }, [
          h('div', { class: 'search-head' }, [
            fieldNode(field, search.query),
            h('button', { type: 'button', class: 'search-close', onClick: close }, '关闭'),
          ]),
          h('p', { class: 'search-status', role: 'status' }, statusText(search)),
          h('ul', { class: 'search-results' }, resultNodes(search)),
        ]),
      ]),
    ]
  },
})

/** Ctrl+K or ⌘K everywhere, `/` outside of input fields. */
function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true
  const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
  return event.key === '/' && !isTyping
}

function buttonNode(open: () => void): VNode {
  return h(
    'button',
    { type: 'button', class: 'search-button', 'aria-keyshortcuts': 'Control+K', onClick: open },
    [
      h('span', { class: 'search-sign', 'aria-hidden': 'true' }),
      h('span', { class: 'search-word' }, '搜索'),
      h('kbd', { 'aria-hidden': 'true' }, 'Ctrl K'),
    ],
  )
}

function fieldNode(field: Ref<HTMLInputElement | undefined>, query: Ref<string>): VNode {
  return h('input', {
    ref: field,
    type: 'search',
    class: 'search-field',
    'aria-label': '搜索接口、字段和说明',
    placeholder: '接口、字段（如 out_trade_no）或说明',
    autocomplete: 'off',
    spellcheck: false,
    value: query.value,
    onInput: (event: Event) => {
      if (event.target instanceof HTMLInputElement) query.value = event.target.value
    },
  })
}

function statusText({ query, results, state }: Search): string {
  if (state.value === 'failed') return '索引加载失败，请检查网络后重新打开搜索。'
  if (query.value.trim() === '') return '多个关键词须同时匹配；↑ ↓ 选择，回车打开。'
  if (state.value !== 'ready') return '正在加载索引…'
  const count = results.value.length
  if (count === 0) return '没有结果'
  return count > mostResults ? `${count} 个接口，显示前 ${mostResults} 个` : `${count} 个接口`
}

function resultNodes({ query, results }: Search): VNode[] {
  const words = queryTokens(query.value)
  return results.value.slice(0, mostResults).map(entry => resultNode(entry, words))
}

function entryHref(entry: SearchEntry, fragment: string = entry.fragment): string {
  return withBase(pageHref(entry.file, fragment))
}

function resultNode(entry: SearchEntry, words: readonly string[]): VNode {
  const rows = findRows(entry, words, mostRows)
  const [method = '', path = ''] = entry.path.includes(' ') ? entry.path.split(' ') : ['', entry.path]
  return h('li', { key: `${entry.file}#${entry.fragment}` }, [
    h('a', { class: 'search-result', href: entryHref(entry) }, [
      h('span', { class: 'search-title' }, [
        entry.title,
        ...(entry.tag === '' ? [] : [h('span', { class: 'tag' }, entry.tag)]),
        ...stateNode(entry.state),
      ]),
      h('span', { class: 'search-path' }, [
        methodNode(method === '' ? 'hook' : method.toLowerCase()),
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
              h('a', { href: entryHref(entry, row.fragment) }, [
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
