import { useRoute, useRouter } from 'vitepress'
import { defineComponent, h, nextTick, onMounted, onUnmounted, type Ref, ref, type VNode, watch } from 'vue'
import type { SearchWords } from '../../words/search-words.js'
import { useEdition } from '../use-edition.js'
import { useWords } from '../use-words.js'
import { prepareEngine } from './load-parts.js'
import { rememberPage } from './recent-pages.js'
import { optionHref } from './result-nodes.js'
import { searchIcon } from './search-icons.js'
import type { SearchOption } from './search-list.js'
import { openSearch, useSearchRequest } from './search-opener.js'
import { SearchPanel } from './search-panel.js'
import { type Search, useSearch } from './use-search.js'

/**
 * The search: a button in the head and a dialog. VitePress's own box shows only titles and nests links in buttons; this one
 * knows operations, notices, fields and errors, and is a combobox for screen readers.
 */
export const SearchDialog = defineComponent({
  name: 'SearchDialog',
  setup() {
    const dialog = ref<HTMLDialogElement>()
    const words = useWords()
    const { language, href } = useEdition()
    const search = useSearch(language)
    const router = useRouter()
    const close = (): void => dialog.value?.close()
    const open = (text: string): void => {
      if (text !== '') search.query.value = text
      search.refresh()
      if (dialog.value?.open === false) dialog.value.showModal()
      void nextTick(() => focusField(dialog.value, text === ''))
    }
    const choose = (option: SearchOption): void => {
      if (option.kind === 'more') search.openGroup(option.group)
      else if (option.kind === 'all-places') search.showPlaces(option.term)
      const address = optionHref(option, href)
      if (address === undefined) return
      close()
      void router.go(address)
    }
    watch(useSearchRequest(), request => request !== undefined && open(request.text))
    onMounted(() => prepareEngine(language.value))
    useShortcuts()
    useAddress()
    useRecentPages(language)
    const onClick = (event: MouseEvent): void => {
      if (event.target === dialog.value) close()
    }
    return () => [
      buttonNode(words.value.search, search),
      h('dialog', { ref: dialog, class: 'search-dialog', 'aria-label': words.value.search.title, onClick }, [
        h(SearchPanel, { search, words: words.value, href, onChoose: choose, onClose: close }),
      ]),
    ]
  },
})

function focusField(dialog: HTMLElement | undefined, selects: boolean): void {
  const field = dialog?.querySelector<HTMLInputElement>('.search-field')
  field?.focus()
  if (selects) field?.select()
}

/** Ctrl+K or ⌘K everywhere, `/` outside of fields in which it would be typed. */
function useShortcuts(): void {
  const onKeydown = (event: KeyboardEvent): void => {
    if (!isShortcut(event)) return
    event.preventDefault()
    openSearch()
  }
  onMounted(() => document.addEventListener('keydown', onKeydown))
  onUnmounted(() => document.removeEventListener('keydown', onKeydown))
}

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true
  const isTyping =
    event.target instanceof HTMLElement &&
    (event.target.matches('input, textarea, select') || event.target.isContentEditable)
  return event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** Opens the dialog for an address with `?q=`. */
function useAddress(): void {
  onMounted(() => {
    const asked = new URLSearchParams(location.search).get('q')
    if (asked !== null && asked.trim() !== '') openSearch(asked)
  })
}

/** Remembers each page that is read. */
function useRecentPages(language: Readonly<Ref<string>>): void {
  const route = useRoute()
  const remember = (): void => {
    const { title, relativePath } = route.data
    const isPage = title !== '' && !/(?:^|\/)(?:index\.md|404\.md)$/.test(relativePath)
    if (isPage) rememberPage(language.value, { title, href: location.pathname })
  }
  onMounted(remember)
  watch(
    () => route.data,
    () => void nextTick(remember),
  )
}

function buttonNode(words: SearchWords, { warm }: Search): VNode {
  return h(
    'button',
    {
      type: 'button',
      class: 'search-button',
      'aria-keyshortcuts': 'Control+K /',
      'aria-haspopup': 'dialog',
      onClick: () => openSearch(),
      onPointerenter: warm,
      onPointerdown: warm,
      onFocus: warm,
    },
    [
      searchIcon('search'),
      h('span', { class: 'search-word' }, words.button),
      h('kbd', { 'aria-hidden': 'true' }, 'Ctrl K'),
    ],
  )
}
