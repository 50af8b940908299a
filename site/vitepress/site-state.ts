import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { renderPretty } from '../../generator/diagnostics/render/pretty.js'
import { type Language, languages } from '../../generator/emit/words/language.js'
import { loadTemplates } from '../../generator/load/load-templates.js'
import { createEdition, createSitePageReader, type Edition } from '../editions/edition.js'
import { readRoute, routePath } from '../editions/edition-routes.js'
import type { EntrySource } from '../search/build-entries.js'
import { readSearchSettings } from '../search/read-search-settings.js'
import type { SearchSettings } from '../search/search-vocabulary.js'
import type { SiteSettings } from '../settings.js'
import { loadSource, type SiteSource } from '../source/load-source.js'
import { createDocumentMaker } from '../source/make-documents.js'
import { createSearchFiles, type SearchFiles } from './search-files.js'

/** The site while VitePress runs. In development its pages change. Paths are those of pages in all editions. */
export interface SiteState {
  readonly settings: SiteSettings
  readonly editions: () => readonly Edition[]
  readonly edition: (language: Language) => Edition
  /** The files of an edition's search. */
  readonly search: (language: Language) => SearchFiles
  /** Paths of all pages: `openapi/….md`, `en/openapi/….md`, `guide/….md`. */
  readonly paths: () => readonly string[]
  readonly has: (path: string) => boolean
  /** The content of a page as HTML. Throws for paths that are not pages. */
  readonly render: (path: string) => string
  /** A version that changes with the page's text. */
  readonly version: (path: string) => string
  /** Why the generator refused pages, for a terminal; '' if it took all of them. */
  readonly refusals: () => string
  /** Mistakes of guides, with their places; a build must end with an error then. */
  readonly problems: () => readonly string[]
  /** Reads the source again. Gives the paths of pages that changed. */
  readonly refresh: () => readonly string[]
  readonly isDevelopment: () => boolean
  /** In development a source line opens the editor. */
  readonly setDevelopment: (isDevelopment: boolean) => void
}

/** Reads the source and makes all editions. Rejects if a page is unreadable. */
export async function createSiteState(settings: SiteSettings): Promise<SiteState> {
  const templates = await loadTemplates()
  let isDevelopment = false
  const make = createDocumentMaker(templates)
  const makers = languages.map(language => ({ language, read: createSitePageReader() }))
  const load = (): { readonly source: SiteSource; readonly editions: readonly Edition[] } => {
    const source = loadSource(settings.source, join(settings.root, 'specs'))
    const editions = makers.map(({ language, read }) => {
      const documents = make(source, language)
      const pages = read(documents.pages)
      return createEdition({ language, documents, pages, settings, isDevelopment: () => isDevelopment })
    })
    return { source, editions }
  }
  let { source, editions } = load()
  const searches = new WeakMap<Edition, SearchFiles>()
  const searchSettings = readSearchSettings(searchWords(settings))
  const edition = (language: Language): Edition => {
    const found = editions.find(one => one.language === language)
    if (found === undefined) throw new Error(`The site has no edition ${language}.`)
    return found
  }
  const paths = (): readonly string[] =>
    editions.flatMap(({ language, files }) => files.map(file => routePath({ language, file })))
  const version = (path: string): string => {
    const { language, file } = readRoute(path)
    return edition(language).version(file)
  }
  return {
    settings,
    editions: () => editions,
    edition,
    search: language => {
      const known = searches.get(edition(language))
      const files = known ?? createSearchFiles(searchSource(edition(language), editions, searchSettings))
      searches.set(edition(language), files)
      return files
    },
    paths,
    has: path => {
      const { language, file } = readRoute(path)
      return edition(language).files.includes(file)
    },
    render: path => {
      const { language, file } = readRoute(path)
      return edition(language).render(file)
    },
    version,
    refusals: () => describeRefusals(edition('zh').documents.errors, source),
    problems: () => [...new Set(editions.flatMap(one => one.problems))],
    refresh: () => {
      const before = new Map(paths().map(path => [path, version(path)]))
      const next = load()
      source = next.source
      editions = next.editions
      return paths().filter(path => before.get(path) !== version(path))
    },
    isDevelopment: () => isDevelopment,
    setDevelopment: value => {
      isDevelopment = value
    },
  }
}

/** The words of the search that belong to the source, or else those of this repository's pages. */
function searchWords({ source, root }: SiteSettings): string {
  const own = join(source, 'search.yaml')
  return existsSync(own) ? own : join(root, 'specs/search.yaml')
}

function searchSource(
  { site, own, language }: Edition,
  editions: readonly Edition[],
  settings: SearchSettings,
): EntrySource {
  const other = editions.find(one => one.language !== language)?.site
  return {
    site,
    guides: [...own.values()].flatMap(({ search }) => search ?? []),
    settings,
    ...(other === undefined ? {} : { other }),
  }
}

const plain = (text: string): string => text
const colors = { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain }

/** The most errors that a build prints. */
const mostErrors = 20

function describeRefusals(errors: readonly Diagnostic[], source: SiteSource): string {
  if (errors.length === 0) return ''
  const files = new Set(errors.map(({ file }) => file))
  const texts = new Map(source.pages.map(({ file, text }) => [file, text]))
  const list = renderPretty(errors, {
    colors,
    locate: plain,
    textOf: file => texts.get(file),
    limit: mostErrors,
  })
  return `The generator refused ${files.size} ${files.size === 1 ? 'page' : 'pages'}, shown as written:\n${list}`
}
