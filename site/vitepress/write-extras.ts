import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { editionFolder } from '../editions/edition-routes.js'
import { imageFolder } from '../guides/guide-files.js'
import { listFiles } from '../lists/list-files.js'
import { readerProgram } from '../reader/reader-files.js'
import { writeSearchFiles } from './search-files.js'
import { hostHeaders, robots, siteMap } from './site-map.js'
import type { SiteState } from './site-state.js'

/** Adds the other files to the built site: `openapi.json`, the documents for assistants and the sources. */
export function writeExtras(state: SiteState, out: string): void {
  const { settings } = state
  for (const { path, content } of readerProgram()) writeInto(join(out, path), content)
  for (const edition of state.editions()) {
    const { language, documents } = edition
    writeSearchFiles(state.search(language), out)
    const files = documents.files()
    for (const { path, content } of [...files, ...listFiles(edition, files, settings)])
      writeInto(join(out, editionFolder(language), path), marked(path, content))
  }
  const map = siteMap(state)
  if (map !== undefined) writeInto(join(out, 'sitemap.xml'), map)
  writeInto(join(out, 'robots.txt'), robots(state))
  writeInto(join(out, '_headers'), hostHeaders(state))
  const images = join(settings.project, imageFolder)
  if (existsSync(images)) cpSync(images, join(out, 'guide/images'), { recursive: true })
  if (settings.sourceUrl === undefined)
    for (const file of state.edition('zh').site.pages.keys()) {
      const to = join(out, 'source', file)
      writeInto(to, marked(file, readFileSync(join(settings.source, file), 'utf8')))
    }
}

/** Text with a byte order mark: browsers show it right from any host, with or without a charset. */
function marked(file: string, text: string): string {
  return /\.(?:md|txt)$/.test(file) && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text
}

function writeInto(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
