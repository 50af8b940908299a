import { listPages } from '../navigation/list-pages.js'
import { escapeHtml } from '../render/html.js'
import { pageHref } from '../theme/page-href.js'
import { feedFile, releaseAnchor } from './changelog-page.js'
import type { Release } from './read-changelog.js'

/** Where the feed's site stands, and what the feed is called. */
export interface FeedPlace {
  /** The address of the edition with scheme and host, and a slash at the end. */
  readonly url: string
  readonly title: string
}

/**
 * The releases with a date as an Atom feed (RFC 4287); undefined without any, because a feed needs the time of its last
 * change. Entries link to the page and name the kinds of changes.
 */
export function changelogFeed(
  releases: readonly Release[],
  { url, title }: FeedPlace,
  nameOf: (kind: Release['chapters'][number]['kind']) => string,
): string | undefined {
  const dated = releases.flatMap(release =>
    release.date === undefined ? [] : [{ ...release, date: release.date }],
  )
  const [newest] = dated
  if (newest === undefined) return undefined
  const page = url + pageHref(listPages.changes, '').slice(1)
  const entries = dated.map(({ version, date, chapters }) => {
    const link = escapeHtml(`${page}#${releaseAnchor(version)}`)
    const summary = chapters.map(({ kind }) => nameOf(kind)).join(', ')
    return `  <entry>
    <id>${link}</id>
    <title>${escapeHtml(version)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link href="${link}"/>
    <summary>${escapeHtml(summary)}</summary>
  </entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapeHtml(page)}</id>
  <title>${escapeHtml(title)}</title>
  <updated>${newest.date}T00:00:00Z</updated>
  <author><name>${escapeHtml(title)}</name></author>
  <link rel="self" href="${escapeHtml(url + feedFile)}"/>
  <link href="${escapeHtml(page)}"/>
${entries.join('\n')}
</feed>
`
}
