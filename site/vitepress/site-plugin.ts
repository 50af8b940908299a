import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { UserConfig } from 'vitepress'
import { isSiteFile } from '../pages/load-site-pages.js'
import { buildSearch } from '../search/build-search.js'
import { guardSource } from './page-module.js'
import type { SiteState } from './site-state.js'

type Plugin = Extract<
  NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>
type Server = Parameters<Extract<Plugin['configureServer'], (...given: never[]) => unknown>>[0]

/** Modules of data that the theme imports. The search index is loaded when somebody searches. */
const dataModules: ReadonlyMap<string, (state: SiteState) => string> = new Map([
  ['virtual:pagewright-navigation', state => constant('navigation', state.site().navigation)],
  ['virtual:pagewright-search', searchModule],
])

/** Hides from VitePress what it would act on in a page, and answers for the sidebar and, in development, for files beside the pages. */
export function createSitePlugin(state: SiteState, root: string): Plugin {
  return {
    name: 'pagewright-site',
    enforce: 'pre',
    configResolved: ({ command }) => state.setDevelopment(command === 'serve'),
    resolveId(id, importer, options) {
      if (dataModules.has(id)) return `\0${id}`
      // The docs may lie outside of the project; Vue does not.
      if (importer?.endsWith('.md') !== true || !/^vue(?:\/|$)/.test(id)) return undefined
      return this.resolve(id, join(root, 'package.json'), { ...options, skipSelf: true })
    },
    load: id => (id.startsWith('\0') ? dataModules.get(id.slice(1))?.(state) : undefined),
    transform: (code, id) => (id.endsWith('.md') ? { code: guardSource(code), map: null } : undefined),
    handleHotUpdate: async context => {
      if (!context.file.endsWith('.md')) return
      const text = guardSource(await context.read())
      context.read = () => text
    },
    configureServer: server => serve(server, state),
  }
}

function searchModule(state: SiteState): string {
  const { index, entries } = buildSearch(state.site())
  return constant('index', index) + constant('entries', entries)
}

/** The parsed text of a string is far cheaper for a browser than a literal of this size. */
function constant(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`
}

function serve(server: Server, state: SiteState): void {
  const { settings } = state
  const reread = (path: string, isSame: boolean): void => {
    const file = relative(settings.docs, path).replaceAll('\\', '/')
    if (!isSiteFile(file)) return
    state.refresh(isSame ? file : undefined)
    for (const id of dataModules.keys()) {
      const module = server.moduleGraph.getModuleById(`\0${id}`)
      if (module !== undefined) server.moduleGraph.invalidateModule(module)
    }
  }
  server.watcher.on('add', path => reread(path, false))
  server.watcher.on('unlink', path => reread(path, false))
  server.watcher.on('change', path => reread(path, true))
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '')
    if (path === settings.base && !state.site().pages.has('index.md')) {
      response.statusCode = 302
      response.setHeader('location', `${settings.base}openapi/`)
      response.end()
    } else if (path === `${settings.base}openapi.json` && settings.openapi !== undefined) {
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(readFileSync(settings.openapi))
    } else next()
  })
}
