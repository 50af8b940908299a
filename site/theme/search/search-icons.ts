import { h, type VNode } from 'vue'
import type { ResultKind } from '../../words/search-words.js'

/** What can be shown as a sign. */
export type SearchIcon = ResultKind | 'search' | 'recent' | 'enter' | 'close' | 'back' | 'more'

const paths: Readonly<Record<SearchIcon, string>> = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M20 20l-4-4',
  operation: 'M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4',
  notice: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  product: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  guide: 'M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2 2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4',
  field: 'M9 4c-3 0-3 2-3 4s0 3-2 4c2 1 2 2 2 4s0 4 3 4M15 4c3 0 3 2 3 4s0 3 2 4c-2 1-2 2-2 4s0 4-3 4',
  error: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  text: 'M5 6h14M5 10h14M5 14h14M5 18h8',
  recent: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4l3 2',
  enter: 'M19 6v7H6M10 9l-4 4 4 4',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  more: 'M6 10l6 6 6-6',
}

/** A sign that only decorates: what it means stands beside it. */
export function searchIcon(name: SearchIcon): VNode {
  return h('svg', { class: `search-icon search-icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, [
    h('path', { d: paths[name] }),
  ])
}
