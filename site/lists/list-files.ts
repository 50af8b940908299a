import type { OutputFile } from '../../generator/emit/output-file.js'
import type { Edition } from '../editions/edition.js'
import { editionFolder } from '../editions/edition-routes.js'
import { readerFiles } from '../reader/reader-files.js'
import type { SiteSettings } from '../settings.js'
import { changelogFeed } from './changelog-feed.js'
import { changelogText, feedFile } from './changelog-page.js'
import { readChangelog } from './read-changelog.js'

/** Files beside the pages of an edition: the OpenAPI reader with its documents, and the feed of changes. */
export function listFiles(
  { site, words, language }: Pick<Edition, 'site' | 'words' | 'language'>,
  files: readonly OutputFile[],
  settings: SiteSettings,
): readonly OutputFile[] {
  const openapi = files.find(({ path }) => path === 'openapi.json')?.content
  const reader = typeof openapi === 'string' ? readerFiles({ site, words, openapi, base: settings.base }) : []
  const text = changelogText(settings)
  const { siteUrl, base } = settings
  if (text === undefined || siteUrl === undefined) return reader
  const { title, kinds } = words.furniture.changes
  const url = siteUrl + base + editionFolder(language)
  const name = `${words.frame.title} · ${title}`
  const feed = changelogFeed(readChangelog(text), { url, title: name }, kind => kinds[kind])
  return feed === undefined ? reader : [...reader, { path: feedFile, content: feed }]
}
