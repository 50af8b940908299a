// @ts-check
/** The pages that are measured: all of the corpus, a fair part of them, or several times as many. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The page that is edited: an operation with all that pages have, and links of others to it. */
export const editedPage = 'openapi/v3/pay/transactions/jsapi.md'

/** @param {string} folder @returns {readonly string[]} Its pages, sorted, relative to it and with `/`. */
export function pagesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/**
 * Copies pages: all, or `count` at equal distances in the order of their paths, so that every family of the API has its
 * share. The page that is edited and the catalogues are always among them.
 * @param {string} from
 * @param {string} to
 * @param {number | undefined} count
 */
export function copyPages(from, to, count) {
  const all = pagesIn(from)
  const step = count === undefined ? 1 : Math.max(1, all.length / count)
  const kept = new Set([editedPage, 'openapi/index.md', 'webhook/index.md'])
  for (let at = 0; at < all.length; at += step) kept.add(all[Math.floor(at)] ?? editedPage)
  for (const page of kept) cpSync(join(from, page), join(to, page))
}

/**
 * Pages with copies of themselves under other paths, `times` as many in all. Copies are operations and webhooks of their
 * own: their PHP chains follow their paths, the catalogues list them, and their links lead to the first pages.
 * @param {string} from
 * @param {string} to
 * @param {number} times
 */
export function growPages(from, to, times) {
  cpSync(from, to, { recursive: true })
  for (const page of pagesIn(from)) {
    const text = readFileSync(join(from, page), 'utf8')
    const copies = Array.from({ length: times - 1 }, (_, index) => `copy${index + 2}`)
    if (/^\w+\/index\.md$/.test(page)) {
      writeFileSync(join(to, page), withRows(text, copies))
    } else {
      for (const name of copies) write(join(to, pathOf(page, name)), textOf(text, name, page))
    }
  }
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/**
 * `openapi/v3/copy2/pay/….md`, `webhook/v3/COPY2.….md`.
 * @param {string} page
 * @param {string} name
 */
function pathOf(page, name) {
  return page
    .replace(/^openapi\/(\w+)\//, `openapi/$1/${name}/`)
    .replace(/^webhook\/(\w+)\//, `webhook/$1/${name.toUpperCase()}.`)
}

/**
 * The text of a copy: its samples call its own path, and an event has the name of its own page.
 * @param {string} text
 * @param {string} name
 * @param {string} page
 */
function textOf(text, name, page) {
  const event = /^webhook\/\w+\/(.+)\.md$/.exec(page)?.[1]
  if (event !== undefined) return text.replaceAll(`\`${event}\``, `\`${name.toUpperCase()}.${event}\``)
  return text
    .replaceAll(/(\$instance->(?:v\d|brand)->)/g, `$1${name}->`)
    .replaceAll(/(\$instance(?:->chain\(|\[)'(?:v\d|brand)\/)/g, `$1${name}/`)
}

/**
 * A catalogue with rows for the copies of its pages, under products of their own.
 * @param {string} text
 * @param {readonly string[]} copies
 */
function withRows(text, copies) {
  const lines = text.split('\n')
  const rows = lines.filter(line => line.startsWith('|'))
  const end = lines.lastIndexOf(rows.at(-1) ?? '') + 1
  const more = copies.flatMap(name => rows.slice(2).map(row => rowOf(row, name)))
  return [...lines.slice(0, end), ...more, ...lines.slice(end)].join('\n')
}

/** @param {string} row @param {string} name */
function rowOf(row, name) {
  return row
    .replace(/^\| ([^|[{]+) (?=\{data-protocol)/, `| $1 ${name} `)
    .replaceAll(/\]\(\/([^)]+)/g, (_, page) => `](/${pathOf(page, name)}`)
}
