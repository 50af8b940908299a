import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareCodeUnits, type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'

/** The folders of a site that hold pages of the API. Everything else (guides, assets) is ignored. */
export const pageFolders = ['catalogue', 'errors', 'openapi', 'webhook'] as const
export type PageFolder = (typeof pageFolders)[number]

/** Those by which the folder of pages is recognised; the names of the others are used elsewhere, too. */
export const apiFolders: readonly PageFolder[] = ['openapi', 'webhook']

/** Where the pages lie, or why they were not found. */
export type PageRoot =
  | { readonly kind: 'found'; readonly root: string }
  | { readonly kind: 'not-found'; readonly diagnostics: readonly Diagnostic[] }

/**
 * The real path of the folder that holds `openapi/` and `webhook/`: the given one, or the only one directly in it that
 * does (a checkout of a public site may keep its pages in `docs/`). `shown` is the folder's name in messages.
 */
export function findPageRoot(specs: string, shown: string = specs): PageRoot {
  if (!isFolder(specs)) return notFound('PW010', shown, `There is no folder ${shown}.`)
  const root = realpathSync(specs)
  if (holdsPages(root)) return { kind: 'found', root }
  const inner = foldersIn(root).filter(name => holdsPages(join(root, name)))
  const [first, ...others] = inner
  if (first === undefined) return notFound('PW011', shown, `${shown} contains neither openapi/ nor webhook/.`)
  if (others.length === 0) return { kind: 'found', root: realpathSync(join(root, first)) }
  return notFound('PW012', shown, `${shown} has several folders of pages: ${inner.join(', ')}.`)
}

function holdsPages(folder: string): boolean {
  return apiFolders.some(name => isFolder(join(folder, name)))
}

/** Links are left out: a link beside the pages must not decide where they are. */
function foldersIn(root: string): readonly string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({ name }) => name)
      .sort(compareCodeUnits)
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function notFound(code: 'PW010' | 'PW011' | 'PW012', specs: string, message: string): PageRoot {
  return { kind: 'not-found', diagnostics: [fileDiagnostic(code, specs, message)] }
}
