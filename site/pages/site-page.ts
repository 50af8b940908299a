import type { SourcePage } from '../../generator/load/source-page.js'
import { type PagePath, pagePath } from '../../generator/model/from-page/page-path.js'
import { readSectionText } from '../../generator/model/from-page/section-text.js'
import type { BadgeName } from '../../generator/model/model.js'
import { frontMatterText } from '../../generator/parse/front-matter/front-matter.js'
import type { Page, Section } from '../../generator/parse/page.js'
import { parsePage } from '../../generator/parse/parse-page.js'
import { readHero } from '../render/hero.js'
import { plainText } from '../render/plain-text.js'

/** A heading with a method, and what a list of pages has to know about it. */
export interface SiteOperation {
  /** `get`, `post`, …; also the fragment of the operation's address. */
  readonly method: string
  /** Without markup. */
  readonly title: string
  readonly badges: readonly BadgeName[]
  /** Line of the heading in the page that was read. */
  readonly line: number
  readonly section: Section
}

/** A page as the site sees it. The generator's own reader has read it, so that both understand the same dialect. */
export interface SitePage {
  /** Relative to the docs, with `/`: `openapi/v3/pay/transactions/jsapi.md`. */
  readonly file: string
  readonly page: Page
  readonly place: PagePath
  /** Without markup; never empty. */
  readonly title: string
  readonly description: string
  readonly operations: readonly SiteOperation[]
  /** Of a stub (rule M5): the address that the page moved to. */
  readonly movedTo?: string
}

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options'])

/** Reads a page for the site. Diagnostics are left to the generator. */
export function readSitePage(source: SourcePage): SitePage {
  const { page } = parsePage(source)
  const place = pagePath(source.file)
  const operations = page.sections.flatMap(section => operationOf(section))
  const heading = page.sections.find(section => section.heading !== undefined)?.heading
  const stated = frontMatterText(page.frontMatter, 'title') ?? ''
  const title = plainText(stated === '' ? (heading?.text ?? plainHeading(page) ?? '') : stated)
  return {
    file: source.file,
    page,
    place,
    title: title === '' ? (nameOf(page) ?? place.path) : title,
    description: frontMatterText(page.frontMatter, 'description') ?? '',
    operations,
    ...movedTo(page, stated),
  }
}

/** The title of a page that describes no operation: its first heading, where that is one of the first depth. */
export function plainHeading({ sections }: Page): string | undefined {
  const [first] = sections.flatMap(({ blocks }) => blocks)
  return first?.kind === 'heading' && first.depth === 1 ? first.text : undefined
}

/** The name of a front page that has neither title nor heading. */
function nameOf(page: Page): string | undefined {
  const name = plainText(readHero(page.frontMatter)?.name ?? '')
  return name === '' ? undefined : name
}

function movedTo(page: Page, title: string): { readonly movedTo?: string } {
  const address = /^Moved to (\/\S+)\s*$/.exec(title)?.[1]
  return address === undefined || page.sections.length > 0 ? {} : { movedTo: address }
}

/** The fragment that is the method of a section; undefined for other headings. */
export function methodOf(section: Section): string | undefined {
  const id = section.heading?.attributes?.attributes.find(({ kind }) => kind === 'id')?.name
  return id !== undefined && methods.has(id) ? id : undefined
}

function operationOf(section: Section): readonly SiteOperation[] {
  const method = methodOf(section)
  if (method === undefined || section.heading === undefined) return []
  const { badges } = readSectionText(section, () => undefined)
  return [
    {
      method,
      title: plainText(section.heading.text),
      badges: badges.map(({ name }) => name),
      line: section.heading.span.line,
      section,
    },
  ]
}
