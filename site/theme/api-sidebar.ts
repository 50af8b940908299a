import { defineComponent, h, ref, type VNode } from 'vue'
import { protocolLabel } from '../../generator/dialect/protocols.js'
import type { NavigationGroup, NavigationItem } from '../navigation/navigation.js'
import type { NavigationWords } from '../words/navigation-words.js'
import { stateNode } from './marks.js'
import { type Sidebar, useSidebar } from './use-sidebar.js'

/**
 * The sidebar: products with their pages. Only open groups render their entries; VitePress's own sidebar would put all
 * entries into every page.
 */
export const ApiSidebar = defineComponent({
  name: 'ApiSidebar',
  setup() {
    const root = ref<HTMLElement>()
    const sidebar = useSidebar(root)
    return () =>
      sidebar.section.value === undefined
        ? undefined
        : h('div', { ref: root, class: 'api-sidebar' }, [
            filterNode(sidebar),
            h('p', { class: 'visually-hidden', role: 'status' }, foundText(sidebar)),
            ...(sidebar.query.value.trim() === ''
              ? groupNodes(sidebar.section.value.groups, sidebar)
              : [h('ul', { class: 'side-found' }, itemNodes(sidebar.found.value, sidebar))]),
          ])
  },
})

function filterNode({ query, words }: Sidebar): VNode {
  return h('input', {
    type: 'search',
    class: 'side-filter',
    'aria-label': words.value.filter,
    placeholder: words.value.filter,
    value: query.value,
    onInput: (event: Event) => {
      if (event.target instanceof HTMLInputElement) query.value = event.target.value
    },
  })
}

function foundText({ query, found, words }: Sidebar): string {
  if (query.value.trim() === '') return ''
  return found.value.length === 0 ? words.value.noEntry : words.value.entryCount(found.value.length)
}

/** Groups, with a caption where the heading of the index or the protocol changes. */
function groupNodes(groups: readonly NavigationGroup[], sidebar: Sidebar): VNode[] {
  return groups.flatMap((group, index) => {
    const own = captionOf(group)
    const isNew = own !== '' && own !== captionOf(groups[index - 1])
    const caption = isNew ? [h('p', { class: 'side-caption' }, own)] : []
    return [...caption, groupNode(group, index, sidebar)]
  })
}

function captionOf(group: NavigationGroup | undefined): string {
  if (group === undefined) return ''
  return group.caption ?? (group.protocol === '' ? '' : protocolLabel(group.protocol))
}

function groupNode(group: NavigationGroup, index: number, sidebar: Sidebar): VNode {
  const open = sidebar.isOpen(group)
  const id = `sidebar-group-${index}`
  return h('div', { key: id, class: 'side-group' }, [
    h(
      'button',
      { type: 'button', 'aria-expanded': open, 'aria-controls': id, onClick: () => sidebar.toggle(group) },
      [h('span', group.text), h('span', { class: 'count' }, String(group.items.length))],
    ),
    h('ul', { id, hidden: !open }, open ? openNodes(group, sidebar) : []),
  ])
}

/** The product's page, and its entries with a caption above each part. */
function openNodes({ file, items }: NavigationGroup, sidebar: Sidebar): VNode[] {
  const isCurrent = file === sidebar.file.value
  const words = sidebar.words.value
  const page =
    file === undefined ? [] : [itemNode({ text: words.overview, file, fragment: '' }, isCurrent, sidebar)]
  const nodes = items.flatMap((item, index) => {
    const isNew = item.part !== undefined && item.part !== items[index - 1]?.part
    const caption = isNew ? [h('li', { class: 'side-part' }, item.part)] : []
    return [...caption, ...itemNodes([item], sidebar)]
  })
  return [...page, ...nodes]
}

function itemNodes(items: readonly NavigationItem[], sidebar: Sidebar): VNode[] {
  return items.map(item => itemNode(item, isSame(item, sidebar.current.value), sidebar))
}

/** A found entry is a copy if it has a mark. */
function isSame(item: NavigationItem, current: NavigationItem | undefined): boolean {
  return item.file === current?.file && item.fragment === current.fragment
}

function itemNode(item: NavigationItem, isCurrent: boolean, { href, ...sidebar }: Sidebar): VNode {
  const words = sidebar.words.value
  const marks = [
    ...modeNodes(item, words),
    ...(item.mark === undefined ? [] : [h('span', { class: 'mode' }, item.mark)]),
    ...stateNode(item.state, words),
  ]
  return h('li', { class: item.state === 'gone' ? 'gone' : undefined }, [
    h(
      'a',
      {
        href: href(item.file, item.fragment),
        'aria-current': isCurrent ? 'page' : undefined,
      },
      [h('span', { class: 'text' }, item.text), ...marks],
    ),
  ])
}

/** The mode of an entry, unless its title names it. */
function modeNodes({ mode, text }: NavigationItem, { modes }: NavigationWords): VNode[] {
  return mode === undefined || text.includes(modes[mode]) ? [] : [h('span', { class: 'mode' }, modes[mode])]
}
