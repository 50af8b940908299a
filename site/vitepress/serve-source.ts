import { extname, join, relative } from 'node:path'
import { messageOf } from '../../generator/diagnostics/thrown.js'
import { editionFolder } from '../editions/edition-routes.js'
import { guideFolder } from '../guides/guide-files.js'
import { listFiles } from '../lists/list-files.js'
import { readerProgram } from '../reader/reader-files.js'
import { isSiteFile } from '../source/load-source.js'
import { searchFileAt } from './search-files.js'
import type { Server } from './site-plugin.js'
import type { SiteState } from './site-state.js'
import { writeStubs } from './stub-pages.js'

/** Shows edits of pages and guides, and pages that come and go, while the server runs. */
export function watchSource(
  server: Server,
  state: SiteState,
  stubs: string,
  isData: (id: string) => boolean,
): void {
  const { source, project } = state.settings
  const guides = guideFolder(project)
  server.watcher.add([source, guides])
  const isWatched = (path: string): boolean =>
    isSiteFile(relative(source, path).replaceAll('\\', '/')) ||
    /\.ya?ml$/.test(relative(source, path)) ||
    !relative(guides, path).startsWith('..')
  const update = (path: string): void => {
    if (!isWatched(path) || !relative(stubs, path).startsWith('..')) return
    try {
      applyChange(server, state, stubs, isData)
      for (const problem of state.problems()) server.config.logger.warn(problem)
    } catch (error) {
      // A page that is not text, a list of guides with a mistake: say so and keep the last good state.
      server.config.logger.error(messageOf(error))
    }
  }
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, update)
}

function applyChange(server: Server, state: SiteState, stubs: string, isData: (id: string) => boolean): void {
  const changed = state.refresh()
  const { added, removed } = writeStubs(stubs, state.paths())
  for (const id of server.moduleGraph.idToModuleMap.keys()) {
    const module = isData(id.replace('\0', '')) ? server.moduleGraph.getModuleById(id) : undefined
    if (module !== undefined) server.moduleGraph.invalidateModule(module)
  }
  for (const path of added) server.watcher.emit('add', join(stubs, path))
  for (const path of removed) server.watcher.emit('unlink', join(stubs, path))
  for (const path of changed) if (!added.includes(path)) server.watcher.emit('change', join(stubs, path))
}

/** Serves what the build writes beside the pages: `openapi.json`, `llms.txt`. */
export function serveFiles(server: Server, state: SiteState): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '')
    for (const edition of state.editions()) {
      const { language, documents } = edition
      const below = path.slice(state.settings.base.length)
      const part = below.startsWith('search/') ? searchFileAt(below, state.search(language)) : undefined
      if (part !== undefined) {
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(part)
        return
      }
      const top = state.settings.base + editionFolder(language)
      if (
        !path.startsWith(top) ||
        !/^(?:openapi\.json$|openapi-reader[./]|changelog\.xml$|llms(?:\.txt$|\/))/.test(
          path.slice(top.length),
        )
      )
        continue
      const own = documents.files()
      const files = [...own, ...listFiles(edition, own, state.settings), ...readerProgram()]
      const file = files.find(one => one.path === path.slice(top.length))
      if (file === undefined) continue
      const type = typeOf(file.path)
      response.setHeader('content-type', `${type}; charset=utf-8`)
      response.end(file.content)
      return
    }
    next()
  })
}

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.xml': 'application/atom+xml',
}

function typeOf(path: string): string {
  return types[extname(path)] ?? 'text/plain'
}
