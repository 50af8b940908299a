import MiniSearch from 'minisearch'
import { computed, type Ref, ref, shallowRef } from 'vue'
import type { SearchEntry } from '../search/search-entry.js'
import { indexOptions, searchOptions } from '../search/search-options.js'

/** A query and what it finds. */
export interface Search {
  readonly query: Ref<string>
  /** All entries that have every word of the query, the best first. */
  readonly results: Readonly<Ref<readonly SearchEntry[]>>
  readonly state: Ref<'idle' | 'loading' | 'ready' | 'failed'>
  /** Loads the index, once, and again after a failure. */
  readonly load: () => void
}

type Find = (query: string) => readonly SearchEntry[]

/** The search of the site. Its index holds the words of all pages, and is loaded on the first search. */
export function useSearch(): Search {
  const query = ref('')
  const find = shallowRef<Find>(() => [])
  const state: Search['state'] = ref('idle')
  return {
    query,
    state,
    results: computed(() => (query.value.trim() === '' ? [] : find.value(query.value))),
    load: () => {
      if (state.value === 'loading' || state.value === 'ready') return
      state.value = 'loading'
      loadFind().then(
        loaded => {
          find.value = loaded
          state.value = 'ready'
        },
        () => {
          state.value = 'failed'
        },
      )
    },
  }
}

async function loadFind(): Promise<Find> {
  const { index, entries } = await import('virtual:pagewright-search')
  const search = MiniSearch.loadJS(index, indexOptions)
  const boostDocument = (id: unknown): number => weightOf(entries[Number(id)])
  return query =>
    search.search(query, { ...searchOptions, boostDocument }).flatMap(({ id }) => {
      const entry = entries[Number(id)]
      return entry === undefined ? [] : [entry]
    })
}

/** What is gone or replaced stands behind what is not. */
function weightOf(entry: SearchEntry | undefined): number {
  return entry?.state === 'gone' || entry?.state === 'replaced' ? 0.3 : 1
}
