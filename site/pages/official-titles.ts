import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

/** What the official site calls a document. */
export interface OfficialTitle {
  readonly title: string
  /** The product among whose documents it stands: one title serves several. */
  readonly product?: string
}

/** Titles by the address of the document without scheme. */
export type OfficialTitles = ReadonlyMap<string, OfficialTitle>

/** The file with the titles, in the project: it describes addresses, not pages, so checkouts of pages use it, too. */
export const officialTitlesFile = 'specs/official-titles.yaml'

/** Reads the titles of the project; none without the file. Throws an Error that names an entry which is not as it must be. */
export function readOfficialTitles(root: string): OfficialTitles {
  const file = join(root, officialTitlesFile)
  return existsSync(file) ? parseOfficialTitles(readFileSync(file, 'utf8')) : new Map()
}

/**
 * Titles by address: `pay.weixin.qq.com/doc/v3/merchant/4012791856: JSAPI下单`, or with `{ title, product }`. Throws an
 * Error that names an entry which is not as it must be.
 */
export function parseOfficialTitles(text: string): OfficialTitles {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error !== undefined)
    throw new Error(`${officialTitlesFile} is not YAML: ${error.message} Correct the line.`)
  const content: unknown = document.toJS()
  if (content === null) return new Map()
  if (typeof content !== 'object' || Array.isArray(content))
    throw unfit('The file', 'must map addresses to titles')
  return new Map(
    Object.entries(content).map(([address, value]) => [addressKey(address), titleOf(address, value)]),
  )
}

function titleOf(address: string, value: unknown): OfficialTitle {
  if (typeof value === 'string' && value.trim() !== '') return { title: value.trim() }
  if (typeof value !== 'object' || value === null) throw unfit(address, 'needs a title')
  const { title, product } = Object.fromEntries<unknown>(Object.entries(value))
  if (typeof title !== 'string' || title.trim() === '') throw unfit(address, 'needs a title')
  if (product === undefined) return { title: title.trim() }
  if (typeof product !== 'string') throw unfit(address, 'has a product that is not text')
  return { title: title.trim(), product: product.trim() }
}

function unfit(what: string, why: string): Error {
  return new Error(
    `${officialTitlesFile}: ${what} ${why}. Write \`address: title\` or \`address: { title: …, product: … }\`.`,
  )
}

/** An address as the file has it: without scheme, fragment and the slash at its end. */
export function addressKey(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/#.*$|\/$/g, '')
}
