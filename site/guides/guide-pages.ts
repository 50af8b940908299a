import type { Language } from '../../generator/emit/words/language.js'
import type { OwnPage, OwnPageContext } from '../editions/own-page.js'
import { versionOf } from '../editions/version-of.js'
import { escapeHtml } from '../render/html.js'
import { languageTags, type SiteWords } from '../words/site-words.js'
import { guideIndex, guidePage } from './guide-files.js'
import { type GuideSection, readers, readGuideList } from './guide-list.js'
import { renderGuide } from './render-guide.js'
import { createGuideReader, type ShownGuide, shownGuides } from './shown-guides.js'

/**
 * The guides of an edition, and the page that lists them. Reports each link that leads nowhere, with file and line.
 */
export function guidePages(context: OwnPageContext): readonly OwnPage[] {
  const { settings, site, words } = context
  const list = readGuideList(settings.project)
  const read = createGuideReader(settings.project)
  const shown = shownGuides(list, read, site.language)
  if (shown.length === 0) return []
  const rendering = {
    root: settings.project,
    base: settings.base,
    repository: settings.repository,
    site,
    words: words.page,
    guides: new Map(shown.map(({ name, guide }) => [name, guide])),
    inFile: read,
    report: context.report,
  }
  const pages = shown.map(one => {
    const text = renderGuide(one.guide, rendering)
    const html = one.language === site.language ? text : inOtherLanguage(text, one.language, words)
    return pageOf(one, html, neighboursOf(one, shown))
  })
  return [indexPage(shown, context), ...pages]
}

/** The guides before and after one for the same reader. */
function neighboursOf(one: ShownGuide, shown: readonly ShownGuide[]): Pick<OwnPage, 'previous' | 'next'> {
  const own = shown.filter(({ section }) => section.reader === one.section.reader)
  const at = own.indexOf(one)
  const [previous, next] = [own[at - 1], own[at + 1]]
  return {
    ...(previous === undefined ? {} : { previous: linkOf(previous) }),
    ...(next === undefined ? {} : { next: linkOf(next) }),
  }
}

function linkOf({ name, guide }: ShownGuide): { readonly file: string; readonly title: string } {
  return { file: guidePage(name), title: guide.title }
}

function pageOf(
  { name, guide }: ShownGuide,
  html: string,
  neighbours: Pick<OwnPage, 'previous' | 'next'>,
): OwnPage {
  return {
    file: guidePage(name),
    title: guide.title,
    description: guide.description,
    source: guide.file,
    search: { file: guidePage(name), title: guide.title, headings: guide.headings, text: guide.words },
    version: versionOf(html),
    html: () => html,
    ...neighbours,
  }
}

function inOtherLanguage(html: string, language: Language, { guide }: SiteWords): string {
  return (
    `<div class="note custom-block untranslated-guide"><p class="custom-block-title">${escapeHtml(guide.untranslated)}</p>` +
    `<p>${escapeHtml(guide.untranslatedText)}</p></div><div lang="${languageTags[language]}">${html}</div>`
  )
}

/** The list of all guides: for each reader, the sections with what each guide is about. */
function indexPage(shown: readonly ShownGuide[], { words, site }: OwnPageContext): OwnPage {
  const { guide } = words
  const sectionsOf = (reader: GuideSection['reader']): readonly GuideSection[] => [
    ...new Set(shown.map(({ section }) => section).filter(section => section.reader === reader)),
  ]
  const card = ({ name, guide: own, language }: ShownGuide): string => {
    const lang = language === site.language ? '' : ` lang="${languageTags[language]}"`
    return (
      `<li${lang}><a href="${escapeHtml(site.href(guidePage(name)))}"><strong>${escapeHtml(own.title)}</strong>` +
      `<span>${escapeHtml(own.description)}</span></a></li>`
    )
  }
  const halves = readers.map(reader => {
    const sections = sectionsOf(reader).map(section => {
      const cards = shown.filter(one => one.section === section).map(card)
      return `<h3 id="${escapeHtml(section.id)}" tabindex="-1">${escapeHtml(section.title[site.language])}</h3><ul class="guide-cards">${cards.join('')}</ul>`
    })
    return sections.length === 0
      ? ''
      : `<h2 id="reader-${reader}" tabindex="-1">${escapeHtml(guide.readers[reader])}</h2>${sections.join('')}`
  })
  const html = `<div class="guide-index"><h1>${escapeHtml(guide.title)}</h1><p>${escapeHtml(guide.about)}</p>${halves.join('')}</div>`
  return {
    file: guideIndex,
    title: guide.title,
    description: guide.about,
    version: versionOf(html),
    html: () => html,
  }
}

/** The sidebar of the guides: for each reader, the sections in their order. */
export interface GuideGroup {
  readonly reader: GuideSection['reader']
  readonly sections: readonly {
    readonly title: string
    readonly guides: readonly { readonly file: string; readonly title: string }[]
  }[]
}

/** The groups of the sidebar of an edition's guides. */
export function guideGroups(
  root: string,
  own: ReadonlyMap<string, OwnPage>,
  language: Language,
): readonly GuideGroup[] {
  const { sections } = readGuideList(root)
  return readers.flatMap(reader => {
    const shown = sections
      .filter(section => section.reader === reader)
      .map(({ title, guides }) => ({
        title: title[language],
        guides: guides.flatMap(name => {
          const page = own.get(guidePage(name))
          return page === undefined ? [] : [{ file: page.file, title: page.title }]
        }),
      }))
      .filter(({ guides }) => guides.length > 0)
    return shown.length === 0 ? [] : [{ reader, sections: shown }]
  })
}
