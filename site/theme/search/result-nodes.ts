import { h, type VNode } from 'vue'
import { markWords } from '../../search/mark-words.js'
import { bareTitle } from '../../search/normalize.js'
import type { SearchEntry } from '../../search/search-entry.js'
import type { SiteWords } from '../../words/site-words.js'
import { stateNode } from '../marks.js'
import type { EditionHref } from '../use-edition.js'
import { type SearchIcon, searchIcon } from './search-icons.js'
import { entryKind, type SearchOption } from './search-list.js'

/** What options are shown with. */
export interface ResultContext {
  readonly words: SiteWords
  /** Words to be marked. */
  readonly marked: readonly string[]
  readonly href: EditionHref
  /** The list is mixed, so that each option says what it is. */
  readonly isMixed: boolean
}

/** The address of an option; undefined for those that change the list. */
export function optionHref(option: SearchOption, href: EditionHref): string | undefined {
  switch (option.kind) {
    case 'entry':
      return href(option.entry.file, option.entry.fragment)
    case 'place':
      return href(option.place.entry.file, option.place.fragment)
    case 'recent':
      return option.page.href
    case 'term': {
      const { result } = option
      const [first] = result.places
      if (result.kind === 'error' && result.page !== undefined)
        return href(result.page.file, result.page.fragment)
      return first === undefined ? undefined : href(first.entry.file, first.fragment)
    }
    case 'all-places':
    case 'more':
      return undefined
  }
}

/** What stands in an option. */
export function optionContent(option: SearchOption, context: ResultContext): VNode[] {
  const { search } = context.words
  switch (option.kind) {
    case 'entry':
      return row(
        option.as,
        entryTitle(option.entry, context),
        entryLine(option.entry, context),
        context.isMixed ? search.kinds[option.as] : '',
      )
    case 'place':
      return row(entryKind(option.place.entry), entryTitle(option.place.entry, context), [
        ...placeLine(option.place.fragment, context),
      ])
    case 'recent':
      return row('recent', [option.page.title], [])
    case 'term':
      return termContent(option, context)
    case 'all-places':
      return row('more', [search.allPlaces(option.count)], [])
    case 'more':
      return row('more', [search.more(option.count)], [])
  }
}

type Content = readonly (VNode | string)[]

function row(icon: SearchIcon, title: Content, line: Content, kind?: string): VNode[] {
  return [
    h('span', { class: `search-sign search-sign-${icon}` }, [searchIcon(icon)]),
    h('span', { class: 'search-body' }, [
      h('span', { class: 'search-title' }, [...title]),
      ...(line.length === 0 ? [] : [h('span', { class: 'search-line' }, [...line])]),
    ]),
    ...(kind === undefined || kind === '' ? [] : [h('span', { class: 'search-kind' }, kind)]),
    searchIcon('enter'),
  ]
}

function entryTitle(entry: SearchEntry, context: ResultContext): Content {
  const { navigation, search } = context.words
  const badges = [
    ...(entry.protocol === '' ? [] : [badge(entry.protocol, search.protocols[entry.protocol])]),
    ...(entry.mode === undefined ? [] : [badge(entry.mode, navigation.modes[entry.mode])]),
    ...stateNode(entry.state, navigation),
  ]
  return [h('span', { class: 'search-name' }, marks(bareTitle(entry.title), context)), ...badges]
}

/** Where a row is: the name of its table, and the fields above it. */
function placeLine(fragment: string, context: ResultContext): Content {
  const [table = '', ...names] = fragment.split('.')
  const role = table.replace(/^[a-z]+-/, '')
  const { tables } = context.words.search
  const name = Object.entries(tables).find(([known]) => known === role)?.[1]
  // Every request has its fields under `json` or `xml`.
  const shown = role === 'request' && /^(?:json|xml)$/.test(names[0] ?? '') ? names.slice(1) : names
  return [
    ...(name === undefined ? [] : [h('span', { class: 'search-table' }, name)]),
    h('code', marks(shown.join(' › '), context)),
  ]
}

function badge(name: string, text: string): VNode {
  return h('span', { class: `search-badge search-badge-${name}` }, text)
}

function entryLine(entry: SearchEntry, context: ResultContext): Content {
  const product =
    entry.product === '' ? [] : [h('span', { class: 'search-product' }, marks(entry.product, context))]
  if (entry.path === '') return product
  return [
    ...(entry.method === ''
      ? []
      : [h('b', { class: `method method-${entry.method.toLowerCase()}` }, entry.method), ' ']),
    h('code', marks(entry.path, context)),
    ...product,
  ]
}

function termContent(
  { result }: Extract<SearchOption, { readonly kind: 'term' }>,
  context: ResultContext,
): VNode[] {
  const { search } = context.words
  const name = result.kind === 'field' ? result.name : result.code
  const statuses = result.kind === 'error' && result.statuses !== '' ? [badge('status', result.statuses)] : []
  const line = [
    ...(result.description === ''
      ? []
      : [h('span', { class: 'search-description' }, marks(result.description, context))]),
    ...(result.count === 0 ? [] : [h('span', { class: 'search-product' }, search.usedIn(result.count))]),
  ]
  return row(
    result.kind,
    [h('code', { class: 'search-name' }, marks(name, context)), ...statuses],
    line,
    context.isMixed ? search.kinds[result.kind] : '',
  )
}

function marks(text: string, { marked }: ResultContext): (VNode | string)[] {
  return markWords(text, marked).map(piece => (piece.isMarked ? h('mark', piece.text) : piece.text))
}
