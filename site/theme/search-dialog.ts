import MiniSearch from 'minisearch'
import { useRouter, withBase } from 'vitepress'
import type { VNode } from 'vue'
import { computed, defineComponent, h, nextTick, onMounted, ref, shallowRef } from 'vue'
import type { SearchEntry } from '../search/search-entry.js'
import { findRows } from '../search/search-entry.js'
import { indexOptions, searchOptions } from '../search/search-options.js'
import { queryTokens } from '../search/tokens.js'
import { methodNode, stateNode } from './marks.js'
import { pageHref } from './page-href.js'

/** Answers a query with the entries that have all of its words, the best first. */
type Find = (query: string) => readonly SearchEntry[]

/** So many results are shown, and of each so many fields. */
const mostResults = 40
const mostRows = 6

/** Loads the index when somebody first wants to search; it is as large as all pages' words. */
async function loadFind(): Promise<Find> {
  const { index, entries } = await import('virtual:pagewright-search')
  const search = MiniSearch.loadJS(index, indexOptions)
  return query =>
    search
      .search(query, { ...searchOptions, boostDocument: id => weightOf(entries[Number(id)]) })
      .flatMap(({ id }) => {
        const entry = entries[Number(id)]
        return entry === undefined ? [] : [entry]
      })
}

/** What is gone or replaced stands behind what is not. */
function weightOf(entry: SearchEntry | undefined): number {
  return entry?.state === 'gone' || entry?.state === 'replaced' ? 0.3 : 1
}

/**
 * The search: a button in the head and a dialog. VitePress's own box shows titles alone and nests links in buttons;
 * this one leads to the field that was asked for, with plain links.
 */
export const SearchDialog = defineComponent({
  name: 'SearchDialog',
  setup() {
    const dialog = ref<HTMLDialogElement>()
    const field = ref<HTMLInputElement>()
    const query = ref('')
    const find = shallowRef<Find>()
    const failed = ref(false)
    const router = useRouter()
    const results = computed(() => (query.value.trim() === '' ? [] : (find.value?.(query.value) ?? [])))

    const open = (): void => {
      if (dialog.value?.open === false) dialog.value.showModal()
      void nextTick(() => field.value?.select())
      if (find.value !== undefined) return
      loadFind().then(
        loaded => {
          find.value = loaded
        },
        () => {
          failed.value = true
        },
      )
    }
    const close = (): void => dialog.value?.close()

    onMounted(() => {
      document.addEventListener('keydown', event => {
        const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select')
        const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
        if (!isCommand && (event.key !== '/' || isTyping)) return
        event.preventDefault()
        open()
      })
    })

    const onKeydown = (event: KeyboardEvent): void => {
      if (event.isComposing) return
      if (event.key === 'Enter' && event.target === field.value) {
        const [first] = results.value
        if (first === undefined) return
        event.preventDefault()
        close()
        void router.go(entryHref(first))
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        moveFocus(dialog.value, event.key === 'ArrowDown' ? 1 : -1)
      }
    }

    return () => [
      h(
        'button',
        { type: 'button', class: 'search-button', 'aria-keyshortcuts': 'Control+K', onClick: open },
        [
          h('span', { class: 'search-sign', 'aria-hidden': 'true' }),
          h('span', { class: 'search-word' }, '搜索'),
          h('kbd', { 'aria-hidden': 'true' }, 'Ctrl K'),
        ],
      ),
      h(
        'dialog',
        {
          ref: dialog,
          class: 'search-dialog',
          'aria-label': '搜索接口和字段',
          onKeydown,
          onClick: (event: MouseEvent) => {
            const isLink = event.target instanceof Element && event.target.closest('a') !== null
            if (event.target === dialog.value || isLink) close()
          },
        },
        [
          h('div', { class: 'search-box' }, [
            h('div', { class: 'search-head' }, [
              h('input', {
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
              }),
              h('button', { type: 'button', class: 'search-close', onClick: close }, '关闭'),
            ]),
            h(
              'p',
              { class: 'search-status', role: 'status' },
              statusText(query.value, results.value.length, failed.value, find.value !== undefined),
            ),
            h(
              'ul',
              { class: 'search-results' },
              results.value.slice(0, mostResults).map(entry => resultNode(entry, query.value)),
            ),
          ]),
        ],
      ),
    ]
  },
})

function statusText(query: string, count: number, failed: boolean, isLoaded: boolean): string {
  if (failed) return '索引加载失败，请检查网络后重新打开搜索。'
  if (query.trim() === '') return '多个词须同时出现；↑ ↓ 移动，回车打开。'
  if (!isLoaded) return '正在加载索引…'
  if (count === 0) return '没有结果'
  return count > mostResults ? `${count} 个接口，列出前 ${mostResults} 个` : `${count} 个接口`
}

function entryHref(entry: SearchEntry, fragment: string = entry.fragment): string {
  return withBase(pageHref(entry.file, fragment))
}

function resultNode(entry: SearchEntry, query: string): VNode {
  const rows = findRows(entry, queryTokens(query), mostRows)
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
