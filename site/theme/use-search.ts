import MiniSearch from 'minisearch'
import { computed, type Ref, ref, shallowRef } from 'vue'
import { type SearchEntry, weightOf } from '../search/search-entry.js'
import { indexOptions, searchOptions } from '../search/search-options.js'

/** A query and what it finds. */
export interface Search {
  readonly query: Ref<string>
  /** All entries with every word of the query, the best first. */
  readonly results: Readonly<Ref<readonly SearchEntry[]>>
  readonly state: Ref<'idle' | 'loading' | 'ready' | 'failed'>
  /** Loads the index once; after a failure, again. */
  readonly load: () => void
}

type Find = (query: string) => readonly SearchEntry[]

/** The site's search. The first search loads the index, which holds the words of all pages. */
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
