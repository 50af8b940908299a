import { createHash } from 'node:crypto'
import type { LoadedPages } from '../../load/load-pages.js'
import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import { textDigest } from '../../write/manifest.js'
import type { Job } from '../job.js'

/** A file by its name; both name and content count. */
export interface NamedContent {
  readonly name: string
  /** All of it, or its digest. */
  readonly content: string | Buffer
}

/**
 * The key of a run of a job over what was loaded: a digest of all it depends on. Two runs with one key have one result,
 * because everything between load and write is pure. `code` is the generator's own code, its templates, and what says
 * which dependencies it has.
 */
export function runKey(
  job: Job,
  { pages, patches, terms, diagnostics }: LoadedPages,
  templates: TemplateOverrides | undefined,
  code: readonly NamedContent[],
): string {
  const { version, platform, arch } = process
  const texts = pages.map(page => ({ name: page.file, content: textDigest(page) }))
  return digest([version, platform, arch, keyFacts(job, templates), diagnostics, patches, terms], code, texts)
}

/** Settings and options that a result depends on, as plain data. Those that only change what is printed are left out. */
export function keyFacts(
  { command, keepGoing, settings }: Job,
  templates: TemplateOverrides | undefined,
): unknown {
  const { packageName, packageVersion, packageDetails, language, openapi, outputs, rules } = settings
  const files = templates?.files.map(({ path, content, shown }) => [path, content, shown])
  const names = [packageName, packageVersion, packageDetails, language]
  return [command, keepGoing, names, openapi, outputs, [...rules], files, templates?.others]
}

/**
 * The key of what is kept of single pages: a digest of all that reading a page and making its outputs depends on, beside the
 * page itself. The command and the rules for diagnostics do not count.
 */
export function pagesKey(
  { settings }: Job,
  { terms }: Pick<LoadedPages, 'terms'>,
  templates: TemplateOverrides | undefined,
  code: readonly NamedContent[],
): string {
  const { version, platform, arch } = process
  const { packageName, language, openapi, outputs } = settings
  const files = templates?.files.map(({ path, content, shown }) => [path, content, shown])
  const facts = ['pages', version, platform, arch, packageName, language, openapi, outputs]
  return digest([...facts, terms, files, templates?.others], code)
}

/** A digest of plain data and lists of files. Each part follows its length, so that no two lists read the same. */
export function digest(facts: readonly unknown[], ...lists: readonly (readonly NamedContent[])[]): string {
  const hash = createHash('sha256')
  const add = (part: string | Buffer): void => {
    hash.update(`${Buffer.byteLength(part)}:`)
    hash.update(part)
  }
  add(JSON.stringify(facts))
  for (const files of lists) {
    add(String(files.length))
    for (const { name, content } of files) {
      add(name)
      add(content)
    }
  }
  return hash.digest('hex')
}
