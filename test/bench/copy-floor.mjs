// @ts-check
/** Floor (b): reads every page and writes as many bytes as the generator does, in as many files as there are pages. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [, , from = '.', to = '.', bytes = '0'] = process.argv
const pages = readdirSync(from, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
mkdirSync(to, { recursive: true })
const share = Math.ceil(Number(bytes) / Math.max(1, pages.length))
pages.forEach((page, index) => {
  writeFileSync(join(to, `${index}.txt`), page.slice(0, share).padEnd(share, ' '))
})
