import { join } from 'node:path'
import type { DefaultTheme, UserConfig } from 'vitepress'
import { escapeHtml } from '../render/html.js'
import type { SiteSettings } from '../settings.js'
import { contentPlace } from '../theme/page-marks.js'
import { localeConfig } from './locale-config.js'
import { pageData } from './page-data.js'
import { pageHead } from './page-head.js'
import { pageScript } from './page-module.js'
import { siteIcon } from './site-icon.js'
import { createSitePlugin } from './site-plugin.js'
import { createSiteState, type SiteState } from './site-state.js'
import { stubFolder, writeStubs } from './stub-pages.js'
import { lostWithoutScript, withoutScript } from './without-script.js'
import { writeExtras } from './write-extras.js'

/** The configuration of VitePress for the source of the settings. Reads all pages. */
export async function createSiteConfig(settings: SiteSettings): Promise<UserConfig<DefaultTheme.Config>> {
  const { root, source, base } = settings
  const state = await createSiteState(settings)
  const refusals = state.refusals()
  if (refusals !== '') process.stderr.write(refusals)
  const stubs = stubFolder(root, source, base)
  writeStubs(stubs, state.paths())
  const zh = localeConfig(state.edition('zh'), settings)
  return {
    ...zh,
    base,
    locales: { root: zh, en: localeConfig(state.edition('en'), settings) },
    srcDir: stubs,
    outDir: join(root, 'site/dist'),
    cacheDir: join(root, 'node_modules/.cache/vitepress'),
    metaChunk: true,
    // Otherwise the theme adds and removes a rule for all elements at the start, which costs two styles of the whole page.
    appearance: { disableTransition: false },
    head: [
      ['link', { rel: 'icon', href: siteIcon }],
      ['noscript', {}, withoutScript],
    ],
    router: { prefetchLinks: false },
    markdown: markdownOptions(state),
    transformPageData: page => pageData(page.relativePath, state),
    transformHead: ({ page }) => pageHead(page, state),
    transformHtml: (html, _, { page }) =>
      state.has(page)
        ? html.replace(contentPlace, () => fillPlace(state.render(page)))
        : html.replace('<div id="app">', () => `${lostWithoutScript(base)}<div id="app">`),
    buildEnd: ({ outDir }) => {
      writeExtras(state, outDir)
      refuseProblems(state)
    },
    vite: {
      plugins: [createSitePlugin(state, root, stubs)],
      // The search index is data: its size does not mean that a bundle is too large.
      build: { chunkSizeWarningLimit: 16_384 },
    },
  }
}

/** Ends a build whose guides have mistakes with an error. What was built can be looked at. */
function refuseProblems(state: SiteState): void {
  const problems = state.problems()
  if (problems.length > 0) throw new Error(`Links of guides lead nowhere:\n${problems.join('\n')}`)
}

function fillPlace(content: string): string {
  return contentPlace.replace('><', () => `>${content}<`)
}

/** The site renders pages itself, without VitePress's Markdown and highlighter. */
function markdownOptions(state: SiteState): NonNullable<UserConfig['markdown']> {
  return {
    highlight: code => escapeHtml(code),
    // VitePress would cache a page by its text, which it never sees.
    cache: false,
    config: md => {
      md.render = (_, env) => {
        const path = String(env.relativePath)
        const scripts = state.isDevelopment() ? [{ content: pageScript(path, state.version(path)) }] : []
        env.sfcBlocks = { scripts, styles: [], customBlocks: [] }
        return '<PageContent/>'
      }
    },
  }
}
