import type { OwnPage, OwnPageContext } from '../editions/own-page.js'
import { versionOf } from '../editions/version-of.js'
import { guideIndex, guidePage } from '../guides/guide-files.js'
import { readGuideList } from '../guides/guide-list.js'
import { shownGuideNames } from '../guides/shown-guides.js'
import { pageAt } from '../navigation/navigation.js'
import type { SiteProduct } from '../navigation/products.js'
import type { Site } from '../pages/site.js'
import { escapeHtml } from '../render/html.js'
import { renderCode } from '../render/samples.js'
import { frontFile } from '../source/load-source.js'
import { firstSteps } from './first-steps.js'
import { renderTools } from './front-tools.js'

/** The front page of an edition; none where the source has its own. */
export function frontPages(context: OwnPageContext): readonly OwnPage[] {
  const { site, words } = context
  if (site.pages.has(frontFile)) return []
  const html =
    `<main class="front">${renderHero(context)}${renderWays(context)}` +
    `${renderProducts(context)}${renderTools(context)}</main>`
  return [
    {
      file: frontFile,
      title: words.front.title,
      description: words.front.description,
      isWide: true,
      version: versionOf(html),
      html: () => html,
    },
  ]
}

function renderHero(context: OwnPageContext): string {
  const { words, site, settings } = context
  const { front } = words
  const samples = front.samples.map(
    text =>
      `<button type="button" data-open-search="${escapeHtml(text)}"><code>${escapeHtml(text)}</code></button>`,
  )
  const start = startLink(site, settings.project)
  const steps = firstSteps(front.fen).map(
    ({ name, language, code }) =>
      `<li><h2>${escapeHtml(front.steps[name])}</h2>${renderCode({ code, language, label: front.steps[name] }, words.page)}</li>`,
  )
  return (
    `<section class="front-hero"><div class="front-lead"><h1>${escapeHtml(front.title)}</h1>` +
    `<p class="front-about">${escapeHtml(front.about)}</p>` +
    `<div class="front-search needs-script"><button type="button" class="front-launcher" data-open-search="">` +
    `<span class="front-launcher-text">${escapeHtml(front.searchHint)}</span><kbd aria-hidden="true">/</kbd></button>` +
    `<p class="front-try"><span>${escapeHtml(front.tryWords)}</span>${samples.join('')}</p></div>${renderCounts(context)}</div>` +
    `<div class="front-steps vp-doc"><ol>${steps.join('')}</ol>` +
    `${start === undefined ? '' : `<p><a class="front-start" href="${escapeHtml(start)}">${escapeHtml(front.start)}</a></p>`}</div></section>`
  )
}

/** The first guide of those who use the SDK that is a beginning. */
function startLink(site: Site, project: string): string | undefined {
  const names = readGuideList(project).sections.flatMap(({ guides }) => guides)
  const name = names.find(one => one === 'getting-started') ?? names[0]
  return name === undefined ? undefined : site.href(guidePage(name))
}

function renderCounts({ site, words: { front } }: OwnPageContext): string {
  const operations = [...site.pages.values()].filter(({ place }) => place.section === 'openapi')
  const notices = [...site.pages.values()].filter(
    ({ place, operations: own }) => place.section === 'webhook' && own.length > 0,
  )
  const counts: readonly (readonly [number, string])[] = [
    [operations.reduce((sum, page) => sum + page.operations.length, 0), front.counts.operations],
    [notices.length, front.counts.notices],
    [site.products.length, front.counts.products],
  ]
  const shown = counts.filter(([count]) => count > 0)
  return `<ul class="front-counts">${shown.map(([count, word]) => `<li><b>${count.toLocaleString('en')}</b> ${escapeHtml(word)}</li>`).join('')}</ul>`
}

/** The most guides of each reader on the front page. */
const mostGuides = 6

function renderWays({ site, words, settings }: OwnPageContext): string {
  const { front } = words
  const guides = shownGuideNames(settings.project, site.language)
  if (guides.length === 0) return ''
  const ways = (['use', 'write'] as const).map(reader => {
    const own = guides.filter(one => one.reader === reader)
    if (own.length === 0) return ''
    const links = own
      .slice(0, mostGuides)
      .map(
        ({ name, title }) =>
          `<li><a href="${escapeHtml(site.href(guidePage(name)))}">${escapeHtml(title)}</a></li>`,
      )
    return (
      `<div class="front-way"><h2>${escapeHtml(front.ways[reader].title)}</h2><p>${escapeHtml(front.ways[reader].about)}</p>` +
      `<ul>${links.join('')}</ul><p class="front-more"><a href="${escapeHtml(site.href(guideIndex, `reader-${reader}`))}">` +
      `${escapeHtml(front.allGuides)} · ${own.length}</a></p></div>`
    )
  })
  return `<section class="front-ways">${ways.join('')}</section>`
}

/** The most products on the front page. */
const mostProducts = 9

function renderProducts({ site, words, settings }: OwnPageContext): string {
  const { front } = words
  const listed = readGuideList(settings.project).products.flatMap(name => {
    return site.products.filter(({ page }) => page.file === `catalogue/${name}.md`)
  })
  const shown = (listed.length > 0 ? listed : site.products).slice(0, mostProducts)
  if (shown.length === 0) return ''
  const cards = shown.map(product => {
    const { page } = product
    const { operations, notices } = countEntries(product, site)
    return (
      `<li><a href="${escapeHtml(site.href(page.file))}"><strong>${escapeHtml(page.title)}</strong>` +
      `<span>${escapeHtml(page.description)}</span>` +
      `<small>${escapeHtml(front.productCount(operations, notices))}</small></a></li>`
    )
  })
  return (
    `<section class="front-section"><div class="front-heading"><h2>${escapeHtml(front.products)}</h2>` +
    `<a href="${escapeHtml(site.href('openapi/index.md'))}">${escapeHtml(front.allProducts)} · ${site.products.length}</a></div>` +
    `<ul class="front-products">${cards.join('')}</ul></section>`
  )
}

/** How many operations and notices a product lists, each page once. */
function countEntries(
  { parts }: SiteProduct,
  site: Site,
): { readonly operations: number; readonly notices: number } {
  const addresses = new Set(parts.flatMap(({ entries }) => entries.map(({ address }) => address)))
  const pages = [...addresses].flatMap(address => pageAt(address, site.pages)?.page ?? [])
  const notices = pages.filter(({ place }) => place.section === 'webhook').length
  return { operations: pages.length - notices, notices }
}
