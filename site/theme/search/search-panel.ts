import { computed, defineComponent, h, nextTick, type PropType, ref, type VNode, watch } from 'vue'
import type { SearchWords } from '../../words/search-words.js'
import type { SiteWords } from '../../words/site-words.js'
import type { EditionHref } from '../use-edition.js'
import { optionContent, optionHref, type ResultContext } from './result-nodes.js'
import { searchIcon } from './search-icons.js'
import type { GroupName, SearchGroup, SearchOption } from './search-list.js'
import { footNode, noteNodes } from './search-notes.js'
import type { Search } from './use-search.js'

/** The groups of which the heading does not say what their options are. */
const mixedGroups: ReadonlySet<GroupName> = new Set<GroupName>(['best', 'popular', 'similar', 'text'])

/** The id of the list, and the beginning of those of its options. */
const listId = 'search-list'
const optionId = (index: number): string => `search-option-${index}`

/**
 * What is in the dialog: a combobox with a list below it. The focus stays in the field; the chosen option is named by
 * `aria-activedescendant` (the pattern of the ARIA Authoring Practices, "Editable Combobox With List Autocomplete").
 */
export const SearchPanel = defineComponent({
  name: 'SearchPanel',
  props: {
    search: { type: Object as PropType<Search>, required: true },
    words: { type: Object as PropType<SiteWords>, required: true },
    href: { type: Function as PropType<EditionHref>, required: true },
  },
  emits: {
    choose: (_: SearchOption) => true,
    close: () => true,
  },
  setup(props, { emit }) {
    const active = ref(0)
    const options = computed(() => props.search.groups.value.flatMap(group => group.options))
    watch(
      () => [props.search.query.value, props.search.view.value.kind],
      () => {
        active.value = 0
        void nextTick(() => document.querySelector('.search-scroll')?.scrollTo(0, 0))
      },
    )
    const move = (to: number): void => {
      const count = options.value.length
      if (count === 0) return
      active.value = (to + count) % count
      void nextTick(() =>
        document.getElementById(optionId(active.value))?.scrollIntoView({ block: 'nearest' }),
      )
    }
    const onKeydown = (event: KeyboardEvent): void => {
      // The keys of an input method choose its signs.
      if (event.isComposing) return
      const option = options.value[active.value]
      const { search } = props
      if (event.key === 'ArrowDown') move(active.value + 1)
      else if (event.key === 'ArrowUp') move(active.value - 1)
      else if (event.key === 'Enter' && option !== undefined) chooseWithKeys(event, option)
      else if (event.key === 'Escape' && search.view.value.kind === 'places') search.showPlaces(undefined)
      else return
      event.preventDefault()
    }
    const chooseWithKeys = (event: KeyboardEvent, option: SearchOption): void => {
      const address = optionHref(option, props.href)
      if ((event.ctrlKey || event.metaKey) && address !== undefined)
        window.open(address, '_blank', 'noopener')
      else emit('choose', option)
    }
    return () => {
      const { search, words } = props
      const shown = Math.min(active.value, Math.max(0, options.value.length - 1))
      return h('div', { class: 'search-box', onKeydown }, [
        h('div', { class: 'search-head' }, [
          searchIcon('search'),
          fieldNode(search, words.search, options.value.length > 0 ? optionId(shown) : undefined),
          h(
            'button',
            {
              type: 'button',
              class: 'search-close',
              onClick: () => emit('close'),
            },
            [
              h('span', { class: 'search-unseen' }, words.search.close),
              h('kbd', { 'aria-hidden': 'true' }, 'Esc'),
              searchIcon('close'),
            ],
          ),
        ]),
        h('div', { class: 'search-scroll' }, [
          ...noteNodes(search, words.search, props.href),
          listNode(search.groups.value, shown, {
            context: contextOf(search, words, props.href),
            choose: option => emit('choose', option),
            point: index => {
              active.value = index
            },
          }),
        ]),
        footNode(words.search),
      ])
    }
  },
})

function contextOf({ view }: Search, words: SiteWords, href: EditionHref): ResultContext {
  const shown = view.value
  const marked =
    shown.kind === 'answer' ? shown.answer.words : shown.kind === 'places' ? [shown.term.name] : []
  return { words, marked: marked.map(word => word.toLowerCase()), href, isMixed: false }
}

function fieldNode({ query, warm }: Search, words: SearchWords, activeId: string | undefined): VNode {
  return h('input', {
    type: 'text',
    class: 'search-field',
    role: 'combobox',
    'aria-label': words.field,
    'aria-expanded': activeId === undefined ? 'false' : 'true',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    'aria-activedescendant': activeId,
    placeholder: words.hint,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterkeyhint: 'go',
    value: query.value,
    onFocus: warm,
    onInput: (event: Event) => {
      if (event.target instanceof HTMLInputElement) query.value = event.target.value
    },
  })
}

interface ListEvents {
  readonly context: ResultContext
  readonly choose: (option: SearchOption) => void
  readonly point: (index: number) => void
}

function listNode(groups: readonly SearchGroup[], active: number, events: ListEvents): VNode {
  const { search } = events.context.words
  let index = 0
  return h(
    'div',
    { id: listId, class: 'search-list', role: 'listbox', 'aria-label': search.title },
    groups.map(({ name, options }) => {
      const id = `search-group-${name}`
      return h(
        'div',
        { key: name, role: 'group', 'aria-labelledby': id, class: `search-group group-${name}` },
        [
          h('div', { id, class: 'search-heading', role: 'presentation' }, groupName(name, search)),
          ...options.map(option => {
            const own = index
            index += 1
            return optionNode(option, own, own === active, {
              ...events,
              context: { ...events.context, isMixed: mixedGroups.has(name) },
            })
          }),
        ],
      )
    }),
  )
}

function groupName(name: GroupName, words: SearchWords): string {
  switch (name) {
    case 'best':
    case 'recent':
    case 'popular':
    case 'similar':
      return words[name]
    case 'places':
      return words.groups.operation
    default:
      return words.groups[name]
  }
}

function optionNode(option: SearchOption, index: number, isActive: boolean, events: ListEvents): VNode {
  const address = optionHref(option, events.context.href)
  return h(
    address === undefined ? 'div' : 'a',
    {
      key: option.key,
      id: optionId(index),
      role: 'option',
      class: ['search-option', `option-${option.kind}`, isActive ? 'is-active' : ''],
      'aria-selected': isActive ? 'true' : 'false',
      tabindex: -1,
      href: address,
      onClick: (event: MouseEvent) => {
        // Ctrl, Shift and the middle button open a link elsewhere, as they do for every link.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        event.stopPropagation()
        events.choose(option)
      },
      // A list that moves below a resting pointer chooses nothing.
      onPointermove: (event: PointerEvent) => {
        if (event.movementX !== 0 || event.movementY !== 0) events.point(index)
      },
      // The field keeps the focus.
      onMousedown: (event: MouseEvent) => event.preventDefault(),
    },
    optionContent(option, events.context),
  )
}
