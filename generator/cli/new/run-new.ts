import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../config/load-config.js'
import { type Diagnostic, fileDiagnostic } from '../../diagnostics/diagnostic.js'
import { renderPretty } from '../../diagnostics/render/pretty.js'
import { protocolOf } from '../../dialect/protocols.js'
import { createPageWriter } from '../../emit/docs/create-page-writer.js'
import { loadTemplates } from '../../load/load-templates.js'
import { findPageRoot } from '../../load/page-folders.js'
import { isSafePath } from '../../write/safe-path.js'
import { createPage } from '../../write/write-page.js'
import { formatPage } from '../format/format-page.js'
import type { Io } from '../io.js'
import { shownPath } from '../job.js'
import { scaffoldPage } from './scaffold-page.js'

/** The options as commander hands them over. */
export interface NewFlags {
  readonly method: string
  readonly title?: string
  readonly specs?: string
}

/** `pagewright new`: makes a page at its path, in the canonical form. Resolves to the exit code 0 or 1. */
export async function runNew(path: string, flags: NewFlags, io: Io): Promise<number> {
  const { settings, diagnostics } = await loadConfig(io.cwd, { specs: flags.specs })
  const file = pageFile(path)
  if (diagnostics.length > 0) return report(diagnostics, io)
  if (file === undefined)
    return report([fileDiagnostic('PW043', path, `\`${path}\` is not the path of a page.`)], io)
  const write = createPageWriter((await loadTemplates()).docs)
  const title = flags.title ?? file.replace(/^.*\//, '').replace(/\.md$/, '')
  const text = write(scaffoldPage({ file, method: flags.method, title }))
  const formatted = formatPage({ file, text }, write)
  if (formatted.kind === 'refused') return report(formatted.diagnostics, io)
  const place = findPageRoot(settings.specs, settings.specs)
  // Without pages yet, the page goes into the named folder; among several roots the choice is the user's.
  if (place.kind === 'not-found' && place.diagnostics.some(({ code }) => code === 'PW012'))
    return report(place.diagnostics, io)
  const target = join(place.kind === 'not-found' ? settings.specs : place.root, file)
  const made = createPage(target, formatted.text)
  if (made.kind === 'refused')
    return report([notMade(shownPath(target, io.cwd), existsSync(target), made.reason)], io)
  io.err(`Created ${shownPath(target, io.cwd)}. Fill it in, then run \`pagewright fmt\`.\n`)
  return 0
}

/** The page's file below the specs folder; undefined if the path cannot be that of a page (rules F1 to F8). */
function pageFile(path: string): string | undefined {
  const short = path.replace(/^\/+/, '').replace(/\.md$/, '')
  const full = /^(?:openapi|webhook)\//.test(short) ? short : `openapi/${short}`
  const page = full.endsWith('/') ? `${full}index` : full
  const [, version = '', ...segments] = page.split('/')
  const isPage =
    protocolOf(`${version}/`) !== undefined &&
    segments.length > 0 &&
    segments.every(segment => /^(?:[\w.-]*\w[\w.-]*|\{\w+\})$/.test(segment))
  return isPage && isSafePath(page) ? `${page}.md` : undefined
}

function notMade(file: string, isThere: boolean, reason: string): Diagnostic {
  const [message, help] = isThere
    ? ['The page already exists and was not changed.', `Edit ${file}, or give another path.`]
    : [`The page was not created: ${reason}.`, 'Fix the cause and run the command again.']
  return fileDiagnostic('PW043', file, message, help)
}

function report(diagnostics: readonly Diagnostic[], io: Io): number {
  const shown = diagnostics.filter(({ severity }) => severity === 'error')
  io.out(
    renderPretty(shown, {
      colors: io.colors,
      locate: file => file,
      textOf: () => undefined,
      limit: Number.POSITIVE_INFINITY,
    }),
  )
  return 1
}
