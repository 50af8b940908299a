import { methods } from '../../generator/dialect/methods.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { findId } from '../../generator/model/from-page/attributes.js'
import { type PagePath, pagePath } from '../../generator/model/from-page/page-path.js'
import { readSectionText } from '../../generator/model/from-page/section-text.js'
import type { BadgeName } from '../../generator/model/model.js'
import { frontMatterText } from '../../generator/parse/front-matter/front-matter.js'
import type { Page, Section } from '../../generator/parse/page.js'
import { parsePage } from '../../generator/parse/parse-page.js'
import { readHero } from '../render/hero.js'
import { plainText } from '../render/plain-text.js'

/** A heading with a method, and its facts for lists of pages. */
export interface SiteOperation {
  /** `get`, `post`, …; also the fragment of the operation's address. */
  readonly method: string
  /** Without markup. */
  readonly title: string
  readonly badges: readonly BadgeName[]
  /** The line of the heading in the docs. */
  readonly line: number
  readonly section: Section
}

/** A page of the site, read by the generator's own reader: both understand the same dialect. */
export interface SitePage {
  /** Relative to the docs, with `/`: `openapi/v3/pay/transactions/jsapi.md`. */
  readonly file: string
  readonly page: Page
  readonly place: PagePath
  /** Without markup; never empty. */
  readonly title: string
  readonly description: string
  readonly operations: readonly SiteOperation[]
  /** The new address of a moved page (rule M5). */
  readonly movedTo?: string
}

/** Reads a page for the site. Only the generator shows its diagnostics. */
export function readSitePage(source: SourcePage): SitePage {
  const { page } = parsePage(source)
  const place = pagePath(source.file)
  const operations = page.sections.flatMap(operationOf)
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

/** The title of a page without operations: its first heading if that has depth 1. */
export function plainHeading({ sections }: Page): string | undefined {
  const [first] = sections.flatMap(({ blocks }) => blocks)
  return first?.kind === 'heading' && first.depth === 1 ? first.text : undefined
}

/** The name of a front page without title and heading. */
function nameOf(page: Page): string | undefined {
  const name = plainText(readHero(page.frontMatter)?.name ?? '')
  return name === '' ? undefined : name
}

function movedTo(page: Page, title: string): { readonly movedTo?: string } {
  const address = /^Moved to (\/\S+)\s*$/.exec(title)?.[1]
  return address === undefined || page.sections.length > 0 ? {} : { movedTo: address }
}

/** The method of a section, which is its fragment; undefined for other sections. */
export function methodOf(section: Section): string | undefined {
  const id = findId(section.heading?.attributes)?.name
  return methods.find(method => method === id)
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
