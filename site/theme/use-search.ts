import MiniSearch from 'minisearch'
import { computed, type Ref, ref, shallowRef, watch } from 'vue'
import type { Language } from '../../generator/emit/words/language.js'
import { type SearchEntry, weightOf } from '../search/search-entry.js'
import { indexOptions, searchOptions } from '../search/search-options.js'
import { useEdition } from './use-edition.js'

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
  const { language } = useEdition()
  const query = ref('')
  const find = shallowRef<Find>(() => [])
  const state: Search['state'] = ref('idle')
  watch(language, () => {
    state.value = 'idle'
  })
  return {
    query,
    state,
    results: computed(() => (query.value.trim() === '' ? [] : find.value(query.value))),
    load: () => {
      if (state.value === 'loading' || state.value === 'ready') return
      state.value = 'loading'
      loadFind(language.value).then(
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

const loaders = {
  zh: () => import('virtual:pagewright-search/zh'),
  en: () => import('virtual:pagewright-search/en'),
} as const satisfies Readonly<Record<Language, unknown>>

async function loadFind(language: Language): Promise<Find> {
  const { index, entries } = await loaders[language]()
  const search = MiniSearch.loadJS(index, indexOptions)
  const boostDocument = (id: unknown): number => weightOf(entries[Number(id)])
  return query =>
    search.search(query, { ...searchOptions, boostDocument }).flatMap(({ id }) => {
      const entry = entries[Number(id)]
      return entry === undefined ? [] : [entry]
    })
}
