import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { frontFile } from '../source/load-source.js'
import { pageData } from './page-data.js'
import type { SiteState } from './site-state.js'

/**
 * A built page's program holds nothing but its data, so that all of them are one program. Bundling it once, and not for each
 * page, spares the bundler one module for each page. This is the page that is bundled.
 */
export const bundledPage = frontFile

/** A program as the bundler gives it. */
interface Chunk {
  readonly type: 'chunk'
  readonly code: string
  readonly facadeModuleId: string | null
}

/** The program of a page that was not bundled. */
export interface PageChunk {
  /** With the folder and the ending. */
  readonly fileName: string
  /** By which VitePress knows the page. */
  readonly name: string
  readonly facadeModuleId: string
  readonly code: string
}

/** What programs of pages are made with. */
export interface PageChunkOptions {
  /** The folder of VitePress's pages. */
  readonly stubs: string
  /** The server's build has plain names; those of the browser have a hash. */
  readonly isServer: boolean
  /** The bundler's own rule for names of files. */
  readonly sanitize: (name: string) => string
}

const data = /JSON\.parse\((?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)\)/

/** Whether a program is that of the bundled page. */
export function isBundledPage(chunk: { readonly type: string }, stubs: string): chunk is Chunk {
  return 'facadeModuleId' in chunk && chunk.facadeModuleId === join(stubs, bundledPage).replaceAll('\\', '/')
}

/** The programs of all other pages, made from that of the bundled page. Throws an Error if two pages have one name. */
export function pageChunks(
  { code }: Chunk,
  state: SiteState,
  { stubs, isServer, sanitize }: PageChunkOptions,
): readonly PageChunk[] {
  if (!data.test(code)) throw new Error(`The program of ${bundledPage} does not hold its data as expected.`)
  const paths = state.paths().filter(path => path !== bundledPage)
  const programs = paths.map(path => {
    const own = JSON.stringify(JSON.stringify(wholeData(path, state)))
    return { path, code: code.replace(data, () => `JSON.parse(${own})`) }
  })
  // One hash for all: VitePress sends a table of the hashes of all pages to every reader.
  const hash = createHash('sha256')
    .update(programs.map(one => one.code).join('\n'))
    .digest('hex')
    .slice(0, 8)
  const named = new Map<string, string>()
  return programs.map(one => {
    const name = sanitize(one.path.replaceAll('/', '_'))
    const other = named.get(name.toLowerCase())
    if (other !== undefined)
      throw new Error(`${one.path} and ${other} are one file for VitePress. Rename one.`)
    named.set(name.toLowerCase(), one.path)
    return {
      name,
      fileName: isServer ? `${name}.js` : `assets/${name}.${hash}.js`,
      facadeModuleId: join(stubs, one.path).replaceAll('\\', '/'),
      code: one.code,
    }
  })
}

/** VitePress's data of a page, as it makes it itself for the bundled one. */
function wholeData(path: string, state: SiteState): Record<string, unknown> {
  return { frontmatter: {}, relativePath: path, filePath: path, ...pageData(path, state) }
}
