import { h, type VNode } from 'vue'
import type { SearchWords } from '../../words/search-words.js'
import type { EditionHref } from '../use-edition.js'
import { searchIcon } from './search-icons.js'
import type { Search } from './use-search.js'

/** What is said above the list: for all, and for those who do not see how it changes. */
export function noteNodes(search: Search, words: SearchWords, href: EditionHref): VNode[] {
  return [
    h('p', { class: 'search-status', role: 'status' }, statusText(search, words)),
    ...failureNodes(search, words),
    ...answerNotes(search, words),
    ...placesHead(search, words),
    ...nothingNodes(search, words, href),
  ]
}

/** Read out by screen readers when the results stand. */
function statusText({ state, view, groups }: Search, words: SearchWords): string {
  if (state.value === 'failed') return words.failed
  if (state.value === 'loading') return words.loading
  if (view.value.kind === 'nothing') return words.nothing(view.value.query)
  if (view.value.kind === 'start') return ''
  const count = view.value.kind === 'answer' ? view.value.answer.results.length : 0
  return words.found(count > 0 ? count : groups.value.flatMap(group => group.options).length)
}

function failureNodes({ state, refresh }: Search, words: SearchWords): VNode[] {
  if (state.value !== 'failed') return []
  const retry = h('button', { type: 'button', class: 'search-retry', onClick: refresh }, words.retry)
  return [h('div', { class: 'search-note search-failed' }, [words.failed, ' ', retry])]
}

function answerNotes({ view }: Search, words: SearchWords): VNode[] {
  if (view.value.kind !== 'answer') return []
  const { note } = view.value.answer
  if (note.kind === 'whole') return []
  const text = note.kind === 'partial' ? words.partial : words.corrected(note.query)
  return [h('p', { class: `search-note search-${note.kind}` }, text)]
}

function placesHead({ view, showPlaces }: Search, words: SearchWords): VNode[] {
  if (view.value.kind !== 'places') return []
  const back = { type: 'button' as const, class: 'search-back', onClick: () => showPlaces(undefined) }
  return [
    h('div', { class: 'search-note search-places-head' }, [
      h('button', back, [searchIcon('back'), words.back]),
      h('span', words.placesOf(view.value.term.name)),
    ]),
  ]
}

function nothingNodes({ view }: Search, words: SearchWords, href: EditionHref): VNode[] {
  if (view.value.kind !== 'nothing') return []
  const link = (text: string, file: string): VNode => h('a', { href: href(file, '') }, text)
  return [
    h('div', { class: 'search-nothing' }, [
      h('p', { class: 'search-nothing-title' }, words.nothing(view.value.query)),
      h(
        'ul',
        words.tips.map(tip => h('li', tip)),
      ),
      h('p', { class: 'search-nothing-links' }, [
        link(words.catalogue, 'openapi/index.md'),
        link(words.notices, 'webhook/index.md'),
      ]),
    ]),
  ]
}

/** The keys, for those who have some. */
export function footNode(words: SearchWords): VNode {
  const key = (signs: readonly string[], text: string): VNode =>
    h('span', [...signs.map(sign => h('kbd', sign)), ` ${text}`])
  return h('div', { class: 'search-foot', 'aria-hidden': 'true' }, [
    key(['↑', '↓'], words.keys.choose),
    key(['↵'], words.keys.open),
    key(['Esc'], words.keys.close),
  ])
}
