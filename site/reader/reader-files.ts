import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { OutputFile } from '../../generator/emit/output-file.js'
import { editionFolder } from '../editions/edition-routes.js'
import type { Site } from '../pages/site.js'
import type { SiteWords } from '../words/site-words.js'
import { cutDocument, type DocumentPart } from './cut-document.js'
import { type ReaderDocument, readerHtml, readerPage } from './reader-html.js'

/** The folder of its documents in an edition, and of its program at the top of the site. */
export const readerFolder = 'openapi-reader'

/** What a reader is made from. */
export interface ReaderSource {
  readonly site: Site
  readonly words: SiteWords
  /** The text of `openapi.json`. */
  readonly openapi: string
  /** The site's base path. */
  readonly base: string
}

/** The page of an edition and its documents: one for each product. Paths are relative to the edition. */
export function readerFiles({ site, words, openapi, base }: ReaderSource): readonly OutputFile[] {
  const parts = cutDocument(openapi, words.frame.notices).map((part, at) => ({
    part,
    name: nameOf(part, at, site),
  }))
  const documents = parts.map(
    ({ part, name }): ReaderDocument => ({
      name,
      title: part.tag === '' ? words.navigation.unlisted : part.tag,
      group: part.group,
      operations: part.operations,
      size: Buffer.byteLength(part.content),
    }),
  )
  const page = readerHtml(documents, {
    words,
    base,
    top: base + editionFolder(words.language),
    size: Buffer.byteLength(openapi),
  })
  return [
    { path: readerPage, content: page },
    ...parts.map(({ part, name }) => ({ path: `${readerFolder}/${name}.json`, content: part.content })),
  ]
}

/** The product's page as a file name, or the place of the part. */
function nameOf({ tag }: DocumentPart, at: number, { products }: Site): string {
  const product = products.find(({ page }) => page.title === tag)
  return product === undefined ? `part-${at + 1}` : product.page.place.page.replaceAll('/', '-')
}

/** The reader's program, which both editions share: Redoc, and what starts it. Paths are relative to the site. */
export function readerProgram(): readonly OutputFile[] {
  const own = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`./assets/${name}`, import.meta.url)), 'utf8')
  const redoc = createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js')
  return [
    { path: `${readerFolder}/redoc.js`, content: withoutLogo(readFileSync(redoc, 'utf8')) },
    { path: `${readerFolder}/reader.js`, content: own('reader.js') },
    { path: `${readerFolder}/reader.css`, content: own('reader.css') },
  ]
}

/** The picture that Redoc loads from the site of its maker. The line with its name stays. */
const logo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'

/** Redoc without the address of its logo: a reader's browser asks this site only. Throws an Error if it loads another. */
function withoutLogo(program: string): string {
  if (!program.includes(logo))
    throw new Error(
      `Redoc no longer loads ${logo}. Look what it loads instead, and replace that in site/reader/reader-files.ts.`,
    )
  return program.replaceAll(logo, 'data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>')
}
