import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnPage, OwnPageContext } from '../editions/own-page.js'
import { versionOf } from '../editions/version-of.js'
import { listPages } from '../navigation/list-pages.js'
import { pageAt } from '../navigation/navigation.js'
import { escapeHtml } from '../render/html.js'
import type { RenderContext } from '../render/section-context.js'
import type { SiteSettings } from '../settings.js'
import type { ChangeKind } from '../words/furniture-words.js'
import { type Release, readChangelog } from './read-changelog.js'

/** The file of the feed beside the page. */
export const feedFile = 'changelog.xml'

/** The changelog of the SDK, into which a release puts what `pagewright diff` found in the pages. */
export const changelogFile = 'releases/wechatpay-sdk.md'

/** The text of the changelog: that of the settings, or the one of the project; undefined without either. */
export function changelogText({ project, changes }: SiteSettings): string | undefined {
  const file = changes ?? join(project, changelogFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The page with the changes of each release; none without a changelog. */
export function changelogPage(context: OwnPageContext): readonly OwnPage[] {
  const text = changelogText(context.settings)
  if (text === undefined) return []
  const { title, description } = context.words.furniture.changes
  const releases = readChangelog(text)
  const hasFeed = context.settings.siteUrl !== undefined && releases.some(({ date }) => date !== undefined)
  const html = (): string => renderChangelog(releases, context, hasFeed)
  return [{ file: listPages.changes, title, description, version: versionOf(text), html }]
}

/** The content of the page: releases with an anchor each, and a choice of the kinds that they have. */
export function renderChangelog(
  releases: readonly Release[],
  context: RenderContext,
  hasFeed = false,
): string {
  const words = context.words.furniture.changes
  const head = `<h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.description)}</p>`
  const { replaced } = context.words.furniture
  const links = [
    `<a href="${escapeHtml(context.site.href(listPages.replaced))}">${escapeHtml(replaced.title)}</a>`,
    ...(hasFeed ? [`<a href="${feedFile}" target="_self">${escapeHtml(words.feed)}</a>`] : []),
  ]
  const more = `<p class="changes-links">${links.join(' · ')}</p>`
  const kinds = kindsOf(releases)
  const parts = releases.map(release => renderRelease(release, context))
  return `${head}${more}<div class="changes">${renderChoice(kinds, context)}${parts.join('')}</div>`
}

function kindsOf(releases: readonly Release[]): readonly ChangeKind[] {
  return [...new Set(releases.flatMap(({ chapters }) => chapters.map(({ kind }) => kind)))]
}

/** Radio buttons, which CSS obeys: the choice works without JavaScript. */
function renderChoice(kinds: readonly ChangeKind[], { words }: RenderContext): string {
  const { filter, all, kinds: names } = words.furniture.changes
  if (kinds.length < 2) return ''
  const button = (value: string, text: string): string =>
    `<label><input type="radio" name="changes" value="${value}"${value === 'all' ? ' checked' : ''}><span>${escapeHtml(text)}</span></label>`
  const buttons = [button('all', all), ...kinds.map(kind => button(kind, names[kind]))]
  return `<fieldset class="changes-choice"><legend class="visually-hidden">${escapeHtml(filter)}</legend>${buttons.join('')}</fieldset>`
}

function renderRelease({ version, date, intro, chapters }: Release, context: RenderContext): string {
  const { kinds, unreleased } = context.words.furniture.changes
  const id = escapeHtml(releaseAnchor(version))
  const isOpen = /^unreleased$/i.test(version)
  const name = isOpen ? unreleased : version
  const day = date ?? (isOpen ? '' : unreleased)
  const time =
    date === undefined
      ? `<span class="changes-date">${escapeHtml(day)}</span>`
      : `<time class="changes-date" datetime="${date}">${date}</time>`
  const body = chapters.map(
    ({ kind, text }) =>
      `<div data-kind="${kind}"><h3><span class="change change-${kind}">${kinds[kind]}</span></h3>` +
      `<div lang="en">${context.markdown.blocks(linked(text, context), listPages.changes)}</div></div>`,
  )
  const above =
    intro === ''
      ? ''
      : `<div lang="en">${context.markdown.blocks(linked(intro, context), listPages.changes)}</div>`
  return (
    `<section class="release"><h2 id="${id}" tabindex="-1">${escapeHtml(name)} ${time} ` +
    `<a class="header-anchor" href="#${id}" aria-label="${context.words.page.sectionLink}">&#8203;</a></h2>${above}${body.join('')}</section>`
  )
}

/** The fragment of a release: `v1.2.3`. */
export function releaseAnchor(version: string): string {
  return /^\d/.test(version) ? `v${version}` : version.toLowerCase()
}

/** Turns ids of operations and notices, as `pagewright diff` writes them, into links where the site has the page. */
function linked(text: string, { site }: RenderContext): string {
  return text.replace(/(?<!\[)`([a-z0-9]+\/[^`\s]+)`(?!\])/g, (whole, id: string) => {
    const found = ['openapi', 'webhook'].find(half => pageAt(`/${half}/${id}`, site.pages) !== undefined)
    // Braces and the like are fine in the address; brackets and blanks cannot occur in an id.
    return found === undefined ? whole : `[${whole}](/${found}/${encodeURI(id)})`
  })
}
