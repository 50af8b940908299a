import { join } from 'node:path'
import type { DefaultTheme, HeadConfig, UserConfig } from 'vitepress'
import type { NavigationItem } from '../navigation/navigation.js'
import type { Site } from '../pages/site.js'
import { escapeHtml } from '../render/html.js'
import type { SiteSettings } from '../settings.js'
import { pageHref } from '../theme/page-href.js'
import { siteWords } from '../words/site-words.js'
import { excludedEntries } from './excluded-entries.js'
import { inertText, pageScript } from './page-module.js'
import { siteIcon } from './site-icon.js'
import { createSitePlugin } from './site-plugin.js'
import { createSiteState, type SiteState } from './site-state.js'
import { writeExtras } from './write-extras.js'

const words = siteWords('zh').frame

/** The configuration of VitePress for the docs of the settings. Reads all pages. */
export function createSiteConfig(settings: SiteSettings, root: string): UserConfig<DefaultTheme.Config> {
  const state = createSiteState(settings)
  return {
    lang: 'zh-CN',
    title: words.title,
    base: settings.base,
    srcDir: settings.docs,
    srcExclude: excludedEntries(settings.docs),
    outDir: join(root, 'site/dist'),
    cacheDir: join(root, 'node_modules/.cache/vitepress'),
    metaChunk: true,
    head: [['link', { rel: 'icon', href: siteIcon }]],
    router: { prefetchLinks: false },
    markdown: markdownOptions(state),
    themeConfig: themeConfig(settings),
    transformPageData: page => pageData(page.relativePath, state.site()),
    transformHead: ({ pageData: page }) => descriptionTag(state.site(), page.relativePath),
    buildEnd: ({ outDir }) => writeExtras(state, outDir),
    vite: {
      plugins: [createSitePlugin(state, root)],
      // Pages are data: one with 400 rows does not mean that a bundle is too large.
      build: { chunkSizeWarningLimit: 16_384 },
    },
  }
}

/** The site renders pages itself, without VitePress's Markdown and highlighter. */
function markdownOptions(state: SiteState): NonNullable<UserConfig['markdown']> {
  return {
    highlight: code => escapeHtml(code),
    // VitePress would cache a page by its text, which it never sees.
    cache: false,
    config: md => {
      md.render = (_, env) => {
        const file = String(env.relativePath)
        const script = pageScript(file, state.version(file))
        env.sfcBlocks = { scripts: [{ content: script }], styles: [], customBlocks: [] }
        return '<PageContent/>'
      }
    },
  }
}

function themeConfig({ base, openapi: file }: SiteSettings): DefaultTheme.Config {
  const link = { text: 'OpenAPI', link: `${base}openapi.json`, target: '_blank' }
  const openapi = file === undefined ? [] : [link]
  return {
    nav: [
      { text: words.operations, link: '/openapi/', activeMatch: '/(?:openapi|catalogue)/' },
      { text: words.notices, link: '/webhook/', activeMatch: '/webhook/' },
      ...openapi,
    ],
    // The theme shows its own sidebar. VitePress leaves room for it only with an entry here.
    sidebar: {
      '/openapi/': [{ text: words.operations }],
      '/catalogue/': [{ text: words.operations }],
      '/webhook/': [{ text: words.notices }],
    },
    outline: { level: [2, 3], label: words.outline },
    docFooter: { prev: words.previous, next: words.next },
    darkModeSwitchLabel: words.appearance,
    lightModeSwitchTitle: words.toLight,
    darkModeSwitchTitle: words.toDark,
    sidebarMenuLabel: words.menu,
    returnToTopLabel: words.toTop,
    skipToContentLabel: words.skipToContent,
    externalLinkIcon: true,
    notFound: {
      title: words.notFound.title,
      quote: words.notFound.quote,
      linkLabel: words.notFound.link,
      linkText: words.notFound.link,
    },
  }
}

/** VitePress's data of a page. Leaves out the page's own settings: `head` could contain scripts. */
function pageData(file: string, site: Site): Record<string, unknown> {
  const page = site.pages.get(file)
  const { before, after } = neighbours(file, site)
  return {
    title: inertText(page?.title ?? words.title),
    description: '',
    frontmatter: { prev: neighbourLink(before), next: neighbourLink(after) },
    headers: [],
  }
}

function neighbourLink(item: NavigationItem | undefined): false | { text: string; link: string } {
  if (item === undefined) return false
  // The theme inserts this text as HTML.
  return { text: escapeHtml(inertText(item.text)), link: pageHref(item.file, '') }
}

/** The pages before and after one in the sidebar. */
function neighbours(
  file: string,
  site: Site,
): { readonly before: NavigationItem | undefined; readonly after: NavigationItem | undefined } {
  const section = site.navigation.find(({ name }) => file.startsWith(`${name}/`))
  const items = section?.groups.flatMap(group => group.items) ?? []
  const first = items.findIndex(item => item.file === file)
  const last = items.findLastIndex(item => item.file === file)
  if (first < 0) return { before: undefined, after: undefined }
  return { before: items[first - 1], after: items[last + 1] }
}

function descriptionTag(site: Site, file: string): HeadConfig[] {
  const content = site.pages.get(file)?.description ?? ''
  return content === '' ? [] : [['meta', { name: 'description', content }]]
}
