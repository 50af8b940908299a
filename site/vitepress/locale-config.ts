import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'
import type { Edition } from '../editions/edition.js'
import { editionFolder } from '../editions/edition-routes.js'
import type { SiteSettings } from '../settings.js'
import { languageTags, siteWords } from '../words/site-words.js'

/** What VitePress says and links in an edition. */
export function localeConfig(
  { language, words: { frame }, ...edition }: Edition,
  settings: SiteSettings,
): LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string; readonly link?: string } {
  const top = `/${editionFolder(language)}`
  return {
    label: frame.languageName,
    lang: languageTags[language],
    title: frame.title,
    titleTemplate: `:title · ${frame.title}`,
    ...(top === '/' ? {} : { link: top }),
    themeConfig: {
      nav: navigationBar({ language, words: siteWords(language), ...edition }, settings),
      // The theme shows its own sidebar. VitePress leaves room for it only with an entry here.
      sidebar: {
        [`${top}openapi/`]: [{ text: frame.operations }],
        [`${top}catalogue/`]: [{ text: frame.operations }],
        [`${top}errors/`]: [{ text: frame.operations }],
        [`${top}webhook/`]: [{ text: frame.notices }],
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
    },
  }
}

function navigationBar(
  { language, words: { frame } }: Edition,
  { base }: SiteSettings,
): DefaultTheme.NavItem[] {
  const folder = editionFolder(language)
  const top = `/${folder}`
  return [
    { text: frame.operations, link: `${top}openapi/`, activeMatch: `^${top}(?:openapi|catalogue|errors)/` },
    { text: frame.notices, link: `${top}webhook/`, activeMatch: `^${top}webhook/` },
    { text: 'OpenAPI', link: `${base}${folder}openapi.json`, target: '_blank' },
  ]
}
