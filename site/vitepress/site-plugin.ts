import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { UserConfig } from 'vitepress'
import { isSiteFile } from '../pages/load-site-pages.js'
import { contentFile, contentModule } from './page-module.js'
import { searchFileAt } from './search-files.js'
import type { SiteState } from './site-state.js'

type Plugin = Extract<
  NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>
type Server = Parameters<Extract<Plugin['configureServer'], (...given: never[]) => unknown>>[0]

/** Modules of data for the theme. The first search loads the search index. */
const dataModules: ReadonlyMap<string, (state: SiteState) => string> = new Map([
  ['virtual:pagewright-navigation', state => constant('navigation', state.site().navigation)],
  ['virtual:pagewright-search/zh', state => constant('folder', state.search().folder)],
  ['virtual:pagewright-search/en', state => constant('folder', state.search().folder)],
])

/**
 * Gives VitePress rendered pages instead of their text, in which VitePress would include other files and run front matter
 * that is not YAML. Serves the sidebar, the search and, in development, files beside the pages.
 */
export function createSitePlugin(state: SiteState, root: string): Plugin {
  return {
    name: 'pagewright-site',
    enforce: 'pre',
    configResolved: ({ command }) => state.setDevelopment(command === 'serve'),
    resolveId(id, importer, options) {
      if (dataModules.has(id) || contentFile(id) !== undefined) return `\0${id}`
      if (!/^vue(?:\/|$)/.test(id)) return undefined
      // Docs outside of the project use the project's Vue: there must be only one.
      if (options.ssr === true) return { id, external: true }
      if (importer === undefined || !isPage(importer)) return undefined
      return this.resolve(id, join(root, 'package.json'), { ...options, skipSelf: true })
    },
    load(id) {
      if (id.endsWith('.md')) return ''
      if (!id.startsWith('\0')) return undefined
      const file = contentFile(id.slice(1))
      return file === undefined ? dataModules.get(id.slice(1))?.(state) : contentModule(state.render(file))
    },
    handleHotUpdate: context => {
      if (!context.file.endsWith('.md')) return
      context.read = () => ''
      reread(context.server, state, context.file, true)
    },
    configureServer: server => serve(server, state),
  }
}

/** Whether a module is a page or its content. */
function isPage(id: string): boolean {
  return id.endsWith('.md') || contentFile(id.replace('\0', '')) !== undefined
}

/** Browsers parse JSON in a string far faster than a literal of this size. */
function constant(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`
}

/** Reads an edited page again, or all pages after an addition or removal. Invalidates the modules of data. */
function reread(server: Server, state: SiteState, path: string, isEdit: boolean): void {
  const file = relative(state.settings.docs, path).replaceAll('\\', '/')
  if (!isSiteFile(file)) return
  state.refresh(isEdit && state.site().pages.has(file) ? file : undefined)
  for (const id of dataModules.keys()) {
    const module = server.moduleGraph.getModuleById(`\0${id}`)
    if (module !== undefined) server.moduleGraph.invalidateModule(module)
  }
}

function serve(server: Server, state: SiteState): void {
  const { settings } = state
  server.watcher.on('add', path => reread(server, state, path, false))
  server.watcher.on('unlink', path => reread(server, state, path, false))
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '')
    if (path === settings.base && !state.site().pages.has('index.md')) {
      response.statusCode = 302
      response.setHeader('location', `${settings.base}openapi/`)
      response.end()
    } else if (path === `${settings.base}openapi.json` && settings.openapi !== undefined) {
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(readFileSync(settings.openapi))
    } else {
      const part = searchFileAt(path.slice(settings.base.length), state.search())
      if (part === undefined) return next()
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(part)
    }
  })
}
