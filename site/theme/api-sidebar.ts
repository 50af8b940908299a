import { navigation } from 'virtual:pagewright-navigation'
import { useData, withBase } from 'vitepress'
import type { VNode } from 'vue'
import { computed, defineComponent, h, nextTick, onMounted, ref, watch } from 'vue'
import type { NavigationGroup, NavigationItem } from '../navigation/navigation.js'
import { matchesQuery } from './behaviours/catalogue-filter.js'

const states = { gone: '已下线', replaced: '有新接口', restricted: '受限' } as const
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
    const showCurrent = (): void => {
      void nextTick(() => root.value?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }))
    }
    onMounted(showCurrent)
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
        h('ul', { id, hidden: !open }, open ? group.items.map(item => itemNode(item, file.value)) : []),
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
                    found.value.map(item => itemNode(item, file.value)),
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

function itemNode(item: NavigationItem, current: string): VNode {
  const path = encodeURI(item.file.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html'))
  const fragment = item.fragment === '' ? '' : `#${encodeURIComponent(item.fragment)}`
  const marks = [
    ...(item.mode === undefined ? [] : [h('span', { class: 'mode' }, modes[item.mode])]),
    ...(item.state === undefined
      ? []
      : [h('span', { class: `state state-${item.state}` }, states[item.state])]),
  ]
  return h('li', { class: item.state === 'gone' ? 'gone' : undefined }, [
    h(
      'a',
      {
        href: withBase(`/${path}`) + fragment,
        'aria-current': item.file === current ? 'page' : undefined,
      },
      [h('span', { class: 'text' }, item.text), ...marks],
    ),
  ])
}
