import { navigation } from 'virtual:pagewright-navigation'
import { useData, withBase } from 'vitepress'
import type { VNode } from 'vue'
import { computed, defineComponent, h, nextTick, onMounted, onUnmounted, ref, watch } from 'vue'
import type { NavigationGroup, NavigationItem } from '../navigation/navigation.js'
import { matchesQuery } from './behaviours/catalogue-filter.js'
import { stateNode } from './marks.js'
import { decodeFragment, pageHref } from './page-href.js'

const modes = { direct: '直连', partner: '服务商' } as const

/** A query shows at most so many entries. */
const mostFound = 80

/**
 * The sidebar: products with their pages. Only open groups have their entries in the page; VitePress's own sidebar
 * would put all of them into every page.
 */
export const ApiSidebar = defineComponent({
  name: 'ApiSidebar',
  setup() {
    const { page } = useData()
    const query = ref('')
    const toggled = ref(new Map<string, boolean>())
    const root = ref<HTMLElement>()
    const file = computed(() => page.value.relativePath)
    const section = computed(() => navigation.find(({ name }) => file.value.startsWith(`${name}/`)))
    const found = computed(() => findItems(section.value?.groups ?? [], query.value))
    const fragment = ref('')
    const current = computed(() => currentItem(section.value?.groups ?? [], file.value, fragment.value))
    const readFragment = (): void => {
      fragment.value = decodeFragment(location.hash)
    }
    const showCurrent = (): void => {
      readFragment()
      void nextTick(() => root.value?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }))
    }
    onMounted(() => {
      showCurrent()
      window.addEventListener('hashchange', readFragment)
    })
    onUnmounted(() => window.removeEventListener('hashchange', readFragment))
    watch(file, () => {
      toggled.value = new Map()
      query.value = ''
      showCurrent()
    })
    const isOpen = (group: NavigationGroup, key: string): boolean =>
      toggled.value.get(key) ?? group.items.some(item => item.file === file.value)
    const toggle = (group: NavigationGroup, key: string): void => {
      toggled.value = new Map(toggled.value).set(key, !isOpen(group, key))
    }
    const groupNode = (group: NavigationGroup, index: number): VNode => {
      const key = `${group.protocol}-${group.text}-${index}`
      const open = isOpen(group, key)
      const id = `sidebar-group-${index}`
      return h('div', { key, class: 'side-group' }, [
        h(
          'button',
          { type: 'button', 'aria-expanded': open, 'aria-controls': id, onClick: () => toggle(group, key) },
          [h('span', group.text), h('span', { class: 'count' }, String(group.items.length))],
        ),
        h(
          'ul',
          { id, hidden: !open },
          open ? group.items.map(item => itemNode(item, item === current.value)) : [],
        ),
      ])
    }
    return () =>
      section.value === undefined
        ? undefined
        : h('div', { ref: root, class: 'api-sidebar' }, [
            h('input', {
              type: 'search',
              class: 'side-filter',
              'aria-label': '筛选目录',
              placeholder: '筛选目录',
              value: query.value,
              onInput: (event: Event) => {
                if (event.target instanceof HTMLInputElement) query.value = event.target.value
              },
            }),
            h('p', { class: 'visually-hidden', role: 'status' }, foundText(query.value, found.value.length)),
            ...(query.value.trim() === ''
              ? groupNodes(section.value.groups, groupNode)
              : [
                  h(
                    'ul',
                    { class: 'side-found' },
                    found.value.map(item => itemNode(item, item === current.value)),
                  ),
                ]),
          ])
  },
})

/** Groups with the protocol above where it changes. */
function groupNodes(
  groups: readonly NavigationGroup[],
  groupNode: (group: NavigationGroup, index: number) => VNode,
): VNode[] {
  return groups.flatMap((group, index) => {
    const isNew = group.protocol !== '' && group.protocol !== groups[index - 1]?.protocol
    const caption = isNew ? [h('p', { class: 'side-caption' }, `API${group.protocol}`)] : []
    return [...caption, groupNode(group, index)]
  })
}

function foundText(query: string, count: number): string {
  if (query.trim() === '') return ''
  return count === 0 ? '没有符合的条目' : `${count} 个条目`
}

function findItems(groups: readonly NavigationGroup[], query: string): readonly NavigationItem[] {
  const words = query.trim()
  if (words === '') return []
  return groups
    .flatMap(group =>
      group.items.filter(item =>
        matchesQuery(`${group.text} ${item.text} ${item.file}`.toLowerCase(), words),
      ),
    )
    .slice(0, mostFound)
}

/** The entry of the page, or of the part of it that the address names. */
function currentItem(
  groups: readonly NavigationGroup[],
  file: string,
  fragment: string,
): NavigationItem | undefined {
  const own = groups.flatMap(({ items }) => items.filter(item => item.file === file))
  return own.find(item => item.fragment !== '' && item.fragment === fragment) ?? own[0]
}

function itemNode(item: NavigationItem, isCurrent: boolean): VNode {
  const marks = [
    ...(item.mode === undefined ? [] : [h('span', { class: 'mode' }, modes[item.mode])]),
    ...stateNode(item.state),
  ]
  return h('li', { class: item.state === 'gone' ? 'gone' : undefined }, [
    h(
      'a',
      {
        href: withBase(pageHref(item.file, item.fragment)),
        'aria-current': isCurrent ? 'page' : undefined,
      },
      [h('span', { class: 'text' }, item.text), ...marks],
    ),
  ])
}
