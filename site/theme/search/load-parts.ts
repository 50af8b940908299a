import { withBase } from 'vitepress'
import type { Language } from '../../../generator/emit/words/language.js'
import type { PartLoader, SearchEngine } from '../../search/search-engine.js'
import type { FieldsPart, HeadPart, TermsPart, TextPart } from '../../search/search-parts.js'

const folders: Readonly<Record<Language, () => Promise<{ readonly folder: string }>>> = {
  zh: () => import('virtual:pagewright-search/zh'),
  en: () => import('virtual:pagewright-search/en'),
}

const engines = new Map<Language, Promise<SearchEngine>>()

/** The search of an edition. Its program and its parts are loaded once; after a failure, again. */
export function loadEngine(language: Language): Promise<SearchEngine> {
  const known = engines.get(language)
  if (known !== undefined) return known
  const loading = start(language)
  engines.set(language, loading)
  loading.catch(() => engines.delete(language))
  return loading
}

/** Loads the program of the search, some kilobytes, while nothing else is to do: the index comes when it is wanted. */
export function prepareEngine(language: Language): void {
  const load = (): void => {
    // Without the network the search says so when it is opened.
    Promise.all([folders[language](), loadProgram()]).catch(() => undefined)
  }
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 5000 })
  else setTimeout(load, 2000)
}

const loadProgram = () => import('../../search/search-engine.js')

async function start(language: Language): Promise<SearchEngine> {
  const { folder } = await folders[language]()
  const load = partLoader(withBase(`/${folder}`))
  // The head of the index arrives while the program does.
  const head = load.head()
  head.catch(() => undefined)
  const { createSearchEngine } = await loadProgram()
  return createSearchEngine(load)
}

function partLoader(address: string): PartLoader {
  const head = once<HeadPart>(address)
  const terms = once<TermsPart>(address)
  return {
    head: () => head('head'),
    terms: () => terms('terms'),
    fields: once<FieldsPart>(address),
    text: once<TextPart>(address),
  }
}

/** Loads parts of one kind, each once; after a failure, again. */
function once<Part>(address: string): (name: string) => Promise<Part> {
  const parts = new Map<string, Promise<Part>>()
  return name => {
    const known = parts.get(name)
    if (known !== undefined) return known
    const loading = fetchPart<Part>(`${address}${name}.json`)
    parts.set(name, loading)
    loading.catch(() => parts.delete(name))
    return loading
  }
}

/** A part of the index, which the site's own build wrote. Rejects when it cannot be loaded. */
async function fetchPart<Part>(address: string): Promise<Part> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`)
  return response.json()
}
