import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'
import type { Edition } from '../editions/edition.js'
import { editionFolder } from '../editions/edition-routes.js'
import { guideIndex } from '../guides/guide-files.js'
import { guideGroups } from '../guides/guide-pages.js'
import { listPages } from '../navigation/list-pages.js'
import { readerPage } from '../reader/reader-html.js'
import { escapeHtml } from '../render/html.js'
import type { SiteSettings } from '../settings.js'
import { pageHref } from '../theme/page-href.js'
import { languageTags } from '../words/site-words.js'

/** What VitePress says and links in an edition. */
export function localeConfig(
  edition: Edition,
  settings: SiteSettings,
): LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string; readonly link?: string } {
  const { language, words } = edition
  const { frame } = words
  const top = `/${editionFolder(language)}`
  return {
    label: frame.languageName,
    lang: languageTags[language],
    title: frame.title,
    titleTemplate: `:title · ${frame.title}`,
    ...(top === '/' ? {} : { link: top }),
    themeConfig: {
      nav: navigationBar(edition, settings),
      // The theme shows its own sidebar. VitePress leaves room for it only with an entry here.
      sidebar: {
        [`${top}openapi/`]: [{ text: frame.operations }],
        [`${top}catalogue/`]: [{ text: frame.operations }],
        [`${top}errors/`]: [{ text: frame.operations }],
        [`${top}webhook/`]: [{ text: frame.notices }],
        [`${top}guide/`]: guideSidebar(edition, settings),
      },
      outline: { level: [2, 3], label: frame.outline },
      docFooter: { prev: frame.previous, next: frame.next },
      darkModeSwitchLabel: frame.appearance,
      lightModeSwitchTitle: frame.toLight,
      darkModeSwitchTitle: frame.toDark,
      sidebarMenuLabel: frame.menu,
      returnToTopLabel: frame.toTop,
      langMenuLabel: frame.changeLanguage,
      skipToContentLabel: frame.skipToContent,
      externalLinkIcon: true,
      ...(settings.repository === undefined
        ? {}
        : { editLink: { pattern: `${settings.repository}/edit/HEAD/:path`, text: words.guide.edit } }),
    },
  }
}

function navigationBar(
  { language, words: { frame, furniture, guide }, own }: Edition,
  { base }: SiteSettings,
): DefaultTheme.NavItem[] {
  const folder = editionFolder(language)
  const top = `/${folder}`
  const guides = own.has(guideIndex)
    ? [{ text: guide.title, link: `${top}guide/`, activeMatch: `^${top}guide/` }]
    : []
  const changes = own.has(listPages.changes)
    ? [{ text: furniture.changes.menu, link: pageHref(folder + listPages.changes, '') }]
    : []
  return [
    ...guides,
    { text: frame.operations, link: `${top}openapi/`, activeMatch: `^${top}(?:openapi|catalogue|errors)/` },
    { text: frame.notices, link: `${top}webhook/`, activeMatch: `^${top}webhook/` },
    // Not one of VitePress's pages: the browser goes there itself.
    { text: furniture.reader.menu, link: `${base}${folder}${readerPage}`, target: '_self' },
    ...changes,
  ]
}

/** Guides by reader and section. */
function guideSidebar(
  { language, words: { guide }, own }: Edition,
  { project }: SiteSettings,
): DefaultTheme.SidebarItem[] {
  return guideGroups(project, own, language).map(({ reader, sections }) => ({
    text: guide.readers[reader],
    items: sections.map(({ title, guides }) => ({
      text: title,
      items: guides.map(({ file, title: text }) => ({
        text: escapeHtml(text),
        link: pageHref(editionFolder(language) + file, ''),
      })),
    })),
  }))
}
