import { computed, type Ref, ref, shallowRef, watch } from 'vue'
import type { Language } from '../../../generator/emit/words/language.js'
import type { SearchAnswer, TermPlace } from '../../search/search-answer.js'
import type { SearchEngine } from '../../search/search-engine.js'
import type { SearchEntry } from '../../search/search-entry.js'
import { loadEngine } from './load-parts.js'
import { recentPages } from './recent-pages.js'
import {
  answerGroups,
  type GroupName,
  placeGroups,
  type SearchGroup,
  type SearchTerm,
  similarGroups,
  startGroups,
} from './search-list.js'

/** What the list shows. */
export type SearchView =
  /** Nothing is typed: recent and popular pages. */
  | { readonly kind: 'start'; readonly popular: readonly SearchEntry[] }
  | { readonly kind: 'answer'; readonly answer: SearchAnswer }
  | { readonly kind: 'places'; readonly term: SearchTerm; readonly places: readonly TermPlace[] }
  | { readonly kind: 'nothing'; readonly query: string; readonly similar: readonly SearchEntry[] }

/** A query and what it finds. */
export interface Search {
  readonly query: Ref<string>
  readonly view: Readonly<Ref<SearchView>>
  readonly groups: Readonly<Ref<readonly SearchGroup[]>>
  /** `loading` while the view is not yet about the query. */
  readonly state: Readonly<Ref<'loading' | 'ready' | 'failed'>>
  /** Begins to load the index, before anything is typed. */
  readonly warm: () => void
  /** Looks again: after a failure, and whenever the dialog opens. */
  readonly refresh: () => void
  /** Shows all results of a group. */
  readonly openGroup: (name: GroupName) => void
  /** Shows all places of a term; undefined for the results again. */
  readonly showPlaces: (term: SearchTerm | undefined) => void
}

/** The site's search in the edition that is shown. */
export function useSearch(language: Readonly<Ref<Language>>): Search {
  const query = ref('')
  const view = shallowRef<SearchView>({ kind: 'start', popular: [] })
  const state = ref<'loading' | 'ready' | 'failed'>('loading')
  const opened = shallowRef<ReadonlySet<GroupName>>(new Set())
  const visits = ref(0)
  const ask = createAsker(language, view, state)
  const refresh = (): void => {
    visits.value += 1
    ask(engine => look(engine, query.value))
  }
  watch(query, () => {
    opened.value = new Set()
    ask(engine => look(engine, query.value))
  })
  watch(language, () => {
    view.value = { kind: 'start', popular: [] }
  })
  return {
    query,
    view,
    state,
    groups: computed(() => {
      // A server knows no recent pages. The list is empty until the dialog opens.
      return visits.value === 0 ? [] : groupsOf(view.value, opened.value, language.value)
    }),
    warm: () =>
      void loadEngine(language.value)
        .then(engine => engine.warm())
        .catch(ignoreUntilOpened),
    refresh,
    openGroup: name => {
      opened.value = new Set([...opened.value, name])
    },
    showPlaces: term =>
      ask(engine => (term === undefined ? look(engine, query.value) : lookAtPlaces(engine, term))),
  }
}

/** Warming is a guess. When the dialog opens, the failure is shown. */
function ignoreUntilOpened(): void {}

type Show = (view: SearchView) => void
type Look = (engine: SearchEngine) => (show: Show) => Promise<void>

/** Asks the engine; only the last question may still show something. */
function createAsker(
  language: Readonly<Ref<Language>>,
  view: Ref<SearchView>,
  state: Ref<'loading' | 'ready' | 'failed'>,
): (look: Look) => void {
  let last = 0
  return look => {
    last += 1
    const own = last
    state.value = 'loading'
    const show: Show = shown => {
      if (own === last) view.value = shown
    }
    const end = (reached: 'ready' | 'failed') => (): void => {
      if (own === last) state.value = reached
    }
    loadEngine(language.value)
      .then(engine => look(engine)(show))
      .then(end('ready'), end('failed'))
  }
}

function look(engine: SearchEngine, query: string): (show: Show) => Promise<void> {
  return async show => {
    if (query.trim() === '') {
      show({ kind: 'start', popular: await engine.popular() })
      return
    }
    const answer = await engine.search(query, early => {
      if (early.results.length > 0) show({ kind: 'answer', answer: early })
    })
    if (answer.results.length === 0) show({ kind: 'nothing', query, similar: await offered(engine, query) })
  }
}

/** What looks like the query, or else what most people look for. */
async function offered(engine: SearchEngine, query: string): Promise<readonly SearchEntry[]> {
  const similar = await engine.similar(query)
  return similar.length > 0 ? similar : engine.popular()
}

function lookAtPlaces(engine: SearchEngine, term: SearchTerm): (show: Show) => Promise<void> {
  return async show => show({ kind: 'places', term, places: await engine.places(term) })
}

function groupsOf(
  view: SearchView,
  opened: ReadonlySet<GroupName>,
  language: Language,
): readonly SearchGroup[] {
  switch (view.kind) {
    case 'start':
      return startGroups(recentPages(language), view.popular)
    case 'answer':
      return answerGroups(view.answer, opened)
    case 'places':
      return placeGroups(view.places)
    case 'nothing':
      return similarGroups(view.similar)
  }
}
