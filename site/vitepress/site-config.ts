import { join } from 'node:path'
import type { DefaultTheme, HeadConfig, UserConfig } from 'vitepress'
import type { NavigationItem } from '../navigation/navigation.js'
import type { Site } from '../pages/site.js'
import { escapeHtml } from '../render/html.js'
import type { SiteSettings } from '../settings.js'
import { pageHref } from '../theme/page-href.js'
import { excludedEntries } from './excluded-entries.js'
import { inertText, pageScript } from './page-module.js'
import { siteIcon } from './site-icon.js'
import { createSitePlugin } from './site-plugin.js'
import { createSiteState, type SiteState } from './site-state.js'
import { writeExtras } from './write-extras.js'

const title = '微信支付 OpenAPI'

/** The configuration of VitePress for the docs of the settings. Reads all pages. */
export function createSiteConfig(settings: SiteSettings, root: string): UserConfig<DefaultTheme.Config> {
  const state = createSiteState(settings)
  return {
    lang: 'zh-CN',
    title,
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
      { text: '接口', link: '/openapi/', activeMatch: '/(?:openapi|catalogue)/' },
      { text: '通知', link: '/webhook/', activeMatch: '/webhook/' },
      ...openapi,
    ],
    // The theme shows its own sidebar. VitePress leaves room for it only with an entry here.
    sidebar: {
      '/openapi/': [{ text: '接口' }],
      '/catalogue/': [{ text: '接口' }],
      '/webhook/': [{ text: '通知' }],
    },
    outline: { level: [2, 3], label: '本页目录' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色模式',
    darkModeSwitchTitle: '切换到深色模式',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '返回顶部',
    skipToContentLabel: '跳转到正文',
    externalLinkIcon: true,
    notFound: {
      title: '页面不存在',
      quote: '地址可能有误，或者本站未收录该接口。',
      linkLabel: '返回目录',
      linkText: '返回目录',
    },
  }
}

/** VitePress's data of a page. Leaves out the page's own settings: `head` could contain scripts. */
function pageData(file: string, site: Site): Record<string, unknown> {
  const page = site.pages.get(file)
  const { before, after } = neighbours(file, site)
  return {
    title: inertText(page?.title ?? title),
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
