import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sourcePath } from '../pages/source-lines.js'
import { escapeHtml } from '../render/html.js'
import { siteWords } from '../words/site-words.js'
import { writeSearchFiles } from './search-files.js'
import { siteIcon } from './site-icon.js'
import type { SiteState } from './site-state.js'

/**
 * Adds the other files to the built site: `openapi.json`, the sources, the documents for assistants beside the docs, and a
 * redirect to the first page.
 */
export function writeExtras(state: SiteState, out: string): void {
  const { settings } = state
  const pages = state.site().pages
  writeSearchFiles(state.search(), out)
  if (settings.openapi !== undefined) copyFileSync(settings.openapi, join(out, 'openapi.json'))
  for (const name of ['llms.txt', 'llms']) {
    const from = join(dirname(settings.docs), name)
    if (existsSync(from)) cpSync(from, join(out, name), { recursive: true })
  }
  if (settings.sourceUrl === undefined)
    for (const file of pages.keys()) {
      const to = join(out, 'source', file)
      mkdirSync(dirname(to), { recursive: true })
      copyFileSync(sourcePath(settings, file), to)
    }
  if (!pages.has('index.md')) writeFileSync(join(out, 'index.html'), homeRedirect(settings.base))
}

/** The page at `/` for docs without a front page: a redirect to the catalogue. */
function homeRedirect(base: string): string {
  const title = siteWords('zh').navigation.catalogue
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="${escapeHtml(siteIcon)}">
<meta http-equiv="refresh" content="0; url=${base}openapi/"></head>
<body><a href="${base}openapi/">${title}</a></body></html>
`
}
