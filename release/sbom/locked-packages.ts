import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { boolean, type InferOutput, object, optional, parse, record, string } from 'valibot'

const entry = object({
  version: optional(string()),
  integrity: optional(string()),
  optional: optional(boolean()),
  dependencies: optional(record(string(), string())),
  optionalDependencies: optional(record(string(), string())),
})
const lockfile = object({ packages: record(string(), entry) })

type Entry = InferOutput<typeof entry>

/** A package that the lockfile installs for users. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
  /** Whether the installation goes on without it. */
  readonly optional: boolean
  /** Its folder: `node_modules/yaml`. */
  readonly path: string
  /** An SPDX expression, from its own package.json; undefined where it states none. */
  readonly licence?: string
  /** SHA-512 of its tarball, in hexadecimal. */
  readonly sha512?: string
  /** Folders of what it depends on. */
  readonly dependencies: readonly string[]
}

/** What the lockfile installs for users of the package in a folder, in the order of the paths; the package itself is left out. */
export interface LockedTree {
  /** Folders of what the package depends on. */
  readonly direct: readonly string[]
  readonly packages: readonly LockedPackage[]
}

/**
 * Reads `package-lock.json` and the installed packages. What users get is what the dependencies lead to; the lockfile's own
 * marks also spare what serves development and, in another project, an optional peer.
 */
export function lockedPackages(root: string): LockedTree {
  const { packages } = parse(lockfile, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const all = new Map(Object.entries(packages))
  const direct = pathsOf('', packages[''] ?? {}, all)
  const reached = new Set(direct)
  // A set gives what is added while it is walked, too.
  for (const path of reached) for (const found of pathsOf(path, all.get(path) ?? {}, all)) reached.add(found)
  return {
    direct,
    packages: [...reached].sort().map(path => lockedPackage(root, path, all.get(path) ?? {}, all)),
  }
}

function lockedPackage(
  root: string,
  path: string,
  own: Entry,
  all: ReadonlyMap<string, Entry>,
): LockedPackage {
  const licence = licenceOf(JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')))
  const hash = own.integrity?.split(' ').find(each => each.startsWith('sha512-'))
  return {
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: own.version ?? '',
    optional: own.optional === true,
    path,
    ...(licence === undefined ? {} : { licence }),
    ...(hash === undefined
      ? {}
      : { sha512: Buffer.from(hash.slice('sha512-'.length), 'base64').toString('hex') }),
    dependencies: pathsOf(path, own, all),
  }
}

/** Where Node finds the dependencies of a package: in its own folder, then in those above. */
function pathsOf(
  path: string,
  { dependencies = {}, optionalDependencies = {} }: Entry,
  all: ReadonlyMap<string, Entry>,
): readonly string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .sort()
    .flatMap(name => {
      for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
        const found = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
        if (all.has(found)) return [found]
        if (folder === '') return []
      }
    })
}

/** `license`, or the list that packages had before it. */
function licenceOf(facts: unknown): string | undefined {
  if (typeof facts !== 'object' || facts === null) return undefined
  if ('license' in facts && typeof facts.license === 'string') return facts.license
  const [first]: readonly unknown[] =
    'licenses' in facts && Array.isArray(facts.licenses) ? facts.licenses : []
  const isNamed = typeof first === 'object' && first !== null && 'type' in first
  return isNamed && typeof first.type === 'string' ? first.type : undefined
}
