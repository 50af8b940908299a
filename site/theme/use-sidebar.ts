import { computed, nextTick, onMounted, onUnmounted, type Ref, ref, shallowRef, watch } from 'vue'
import { findItems } from '../navigation/find-items.js'
import type { NavigationGroup, NavigationItem, NavigationSection } from '../navigation/navigation.js'
import type { NavigationWords } from '../words/navigation-words.js'
import { loadNavigation, navigationOf } from './navigation-data.js'
import { decodeFragment } from './page-href.js'
import { showInSidebar } from './show-in-sidebar.js'
import { useEdition } from './use-edition.js'
import { useWords } from './use-words.js'

/** The sidebar's content, and how it opens and closes. */
export interface Sidebar {
  /** The page's half of the site; undefined outside of both. */
  readonly section: Readonly<Ref<NavigationSection | undefined>>
  /** The page's file. */
  readonly file: Readonly<Ref<string>>
  /** The page's entry. */
  readonly current: Readonly<Ref<NavigationItem | undefined>>
  readonly query: Ref<string>
  /** Entries with all words of the query. */
  readonly found: Readonly<Ref<readonly NavigationItem[]>>
  /** The address of a file of the edition, with the base. */
  readonly href: (file: string, fragment?: string) => string
  readonly words: Readonly<Ref<NavigationWords>>
  readonly isOpen: (group: NavigationGroup) => boolean
  readonly toggle: (group: NavigationGroup) => void
}

/** The state of the sidebar in the element `root`. It follows the page and scrolls to its entry. */
export function useSidebar(root: Readonly<Ref<HTMLElement | undefined>>): Sidebar {
  const { language, file, href } = useEdition()
  const words = useWords()
  const query = ref('')
  const typed = typedBefore()
  const fragment = ref('')
  const toggled = shallowRef(new Map<NavigationGroup, boolean>())
  const half = computed(() => file.value.replace(/^(?:catalogue|errors)\//, 'openapi/'))
  const section = computed(() =>
    navigationOf(language.value).find(({ name }) => half.value.startsWith(`${name}/`)),
  )
  const groups = computed(() => section.value?.groups ?? [])
  const readFragment = (): void => {
    fragment.value = decodeFragment(location.hash)
  }
  const showCurrent = (): void => {
    readFragment()
    void nextTick(() => showInSidebar(root.value?.querySelector('[aria-current]')))
  }
  onMounted(() => {
    query.value = typed
    showCurrent()
    window.addEventListener('hashchange', readFragment)
  })
  onUnmounted(() => window.removeEventListener('hashchange', readFragment))
  watch(language, next => void loadNavigation(next))
  watch(file, () => {
    toggled.value = new Map()
    query.value = ''
    showCurrent()
  })
  const isOpen = (group: NavigationGroup): boolean =>
    toggled.value.get(group) ??
    (group.file === file.value || group.items.some(item => item.file === file.value))
  return {
    section,
    file,
    href,
    query,
    words: computed(() => words.value.navigation),
    isOpen,
    current: computed(() => currentItem(groups.value, file.value, fragment.value)),
    found: computed(() => findItems(groups.value, query.value)),
    toggle: group => {
      toggled.value = new Map(toggled.value).set(group, !isOpen(group))
    },
  }
}

/** What the reader has typed into the filter before the sidebar was there to listen. */
function typedBefore(): string {
  if (import.meta.env.SSR) return ''
  const field = document.querySelector('.side-filter')
  return field instanceof HTMLInputElement ? field.value : ''
}

/** The entry of the page, or of its part at the fragment. */
function currentItem(
  groups: readonly NavigationGroup[],
  file: string,
  fragment: string,
): NavigationItem | undefined {
  const own = groups.flatMap(({ items }) => items.filter(item => item.file === file))
  return own.find(item => item.fragment !== '' && item.fragment === fragment) ?? own[0]
}
