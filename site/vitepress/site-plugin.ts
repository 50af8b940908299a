import { join, relative } from 'node:path'
import type { UserConfig } from 'vitepress'
import type { Language } from '../../generator/emit/words/language.js'
import { isLanguage } from '../editions/edition-routes.js'
import { contentModule, contentPath } from './page-module.js'
import { serveFiles, watchSource } from './serve-source.js'
import type { SiteState } from './site-state.js'

type Plugin = Extract<
  NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>

/** The server of Vite, which runs in development. */
export type Server = Parameters<Extract<Plugin['configureServer'], (...given: never[]) => unknown>>[0]

const dataPrefix = 'virtual:pagewright-'

/** Modules of data for the theme, one for each edition: `virtual:pagewright-navigation/zh`. */
const dataModules: ReadonlyMap<string, (state: SiteState, language: Language) => string> = new Map([
  ['navigation', (state, language) => constant('navigation', state.edition(language).site.navigation)],
  ['search', (state, language) => constant('folder', state.search(language).folder)],
])

/**
 * Gives VitePress rendered pages instead of their text, in which VitePress would include other files and run front matter
 * that is not YAML. Serves the sidebar, the search and, in development, files beside the pages.
 */
export function createSitePlugin(state: SiteState, root: string, stubs: string): Plugin {
  return {
    name: 'pagewright-site',
    enforce: 'pre',
    configResolved: config => {
      state.setDevelopment(config.command === 'serve')
      ownTemporaryFolder(config, join(stubs, '.temp'))
    },
    resolveId(id, importer, options) {
      if (dataModule(id, state) !== undefined || contentPath(id) !== undefined) return `\0${id}`
      if (!/^vue(?:\/|$)/.test(id)) return undefined
      // There must be only one Vue, whatever folder a page is in.
      if (options.ssr === true) return { id, external: true }
      if (importer === undefined || !isPage(importer)) return undefined
      return this.resolve(id, join(root, 'package.json'), { ...options, skipSelf: true })
    },
    load(id) {
      if (id.endsWith('.md')) return ''
      if (!id.startsWith('\0')) return undefined
      const path = contentPath(id.slice(1))
      return path === undefined ? dataModule(id.slice(1), state)?.() : contentModule(state.render(path))
    },
    handleHotUpdate: context => {
      if (!context.file.endsWith('.md') || relative(stubs, context.file).startsWith('..')) return
      context.read = () => ''
    },
    configureServer: server => {
      watchSource(server, state, stubs, id => dataModule(id, state) !== undefined)
      serveFiles(server, state)
    },
  }
}

/** Gives each site a folder of its own between the bundles and the pages: VitePress has one for all builds. */
function ownTemporaryFolder(config: object, folder: string): void {
  const site: unknown = 'vitepress' in config ? config.vitepress : undefined
  if (typeof site === 'object' && site !== null && 'tempDir' in site) site.tempDir = folder
}

/** Whether a module is a page or its content. */
function isPage(id: string): boolean {
  return id.endsWith('.md') || contentPath(id.replace('\0', '')) !== undefined
}

/** What makes the text of a module of data; undefined for other modules. */
function dataModule(id: string, state: SiteState): (() => string) | undefined {
  if (!id.startsWith(dataPrefix)) return undefined
  const [name = '', language = ''] = id.slice(dataPrefix.length).split('/')
  const make = dataModules.get(name)
  return make !== undefined && isLanguage(language) ? () => make(state, language) : undefined
}

/** Browsers parse JSON in a string far faster than a literal of this size. */
function constant(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`
}
