import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Site } from '../pages/site.js'
import { guidePage, imageFolder, readGuideFile } from './guide-files.js'
import type { ParsedGuide } from './parse-guide.js'

/** Where a link of a guide leads, or why it leads nowhere. */
export type GuideTarget =
  | { readonly kind: 'inside' | 'outside'; readonly href: string }
  /** A file of the repository in a project without the address of one. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'dead'; readonly problem: string }

/** What links of guides are resolved with. */
export interface GuideLinkContext {
  readonly root: string
  readonly site: Site
  readonly repository?: string | undefined
  /** The guides as the edition shows them, by their names. */
  readonly guides: ReadonlyMap<string, ParsedGuide>
  /** The file of a guide in one of the languages, for fragments of a link to the other one. */
  readonly inFile: (file: string) => ParsedGuide | undefined
}

const documents = 'generated/docs/'

/** Resolves a link as a guide has it: guides and documents become routes, other files lead into the repository. */
export function resolveGuideLink(address: string, from: ParsedGuide, context: GuideLinkContext): GuideTarget {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('//'))
    return { kind: 'outside', href: address }
  const [path = '', fragment = ''] = address.split('#').map(decode)
  if (address.startsWith('/')) return dead(`${address} must be relative: GitHub shows guides, too`)
  if (path === '') return withFragment('', fragment, from)
  const file = posix.normalize(posix.join(posix.dirname(from.file), path))
  if (file.startsWith('..')) return dead(`${address} leads out of the repository`)
  const guide = guideTarget(file, fragment, context)
  if (guide !== undefined) return guide
  if (file.startsWith(documents)) {
    const page = file.slice(documents.length)
    if (context.site.pages.has(page)) return { kind: 'inside', href: context.site.href(page, fragment) }
  }
  return repositoryTarget(file, fragment, context)
}

/** The address of an image of a guide below the edition's base; undefined for one that is not there. */
export function resolveGuideImage(address: string, from: ParsedGuide, root: string): string | undefined {
  const file = posix.normalize(posix.join(posix.dirname(from.file), decode(address)))
  const isThere = file.startsWith(`${imageFolder}/`) && existsSync(join(root, file))
  return isThere ? file.slice('docs/'.length) : undefined
}

function guideTarget(file: string, fragment: string, context: GuideLinkContext): GuideTarget | undefined {
  const named = readGuideFile(file)
  const shown = named && context.guides.get(named.name)
  if (named === undefined || shown === undefined) return undefined
  const written = context.inFile(file)
  if (written === undefined) return dead(`there is no ${file}`)
  // Another language has other headings: the fragment counts where the guide is shown as written.
  const isShown = written.file === shown.file
  const target = withFragment(context.site.href(guidePage(named.name)), fragment, written)
  return target.kind === 'inside' && !isShown
    ? { kind: 'inside', href: context.site.href(guidePage(named.name)) }
    : target
}

function repositoryTarget(
  file: string,
  fragment: string,
  { root, repository }: GuideLinkContext,
): GuideTarget {
  const path = join(root, file)
  if (!existsSync(path)) return dead(`there is no ${file}`)
  if (repository === undefined) return { kind: 'absent' }
  const kind = statSync(path).isDirectory() ? 'tree' : 'blob'
  const hash = fragment === '' ? '' : `#${encodeURIComponent(fragment)}`
  return { kind: 'outside', href: `${repository}/${kind}/HEAD/${encodeURI(file)}${hash}` }
}

function withFragment(href: string, fragment: string, { slugs, file }: ParsedGuide): GuideTarget {
  if (fragment === '') return { kind: 'inside', href }
  if (![...slugs.values()].includes(fragment)) return dead(`${file} has no heading #${fragment}`)
  return { kind: 'inside', href: `${href}#${encodeURIComponent(fragment)}` }
}

function dead(problem: string): GuideTarget {
  return { kind: 'dead', problem }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone `%` is not an escape.
    return text
  }
}
