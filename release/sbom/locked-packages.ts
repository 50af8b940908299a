import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { boolean, type InferOutput, object, optional, parse, record, string } from 'valibot'

const entry = object({
  version: optional(string()),
  integrity: optional(string()),
  dev: optional(boolean()),
  optional: optional(boolean()),
  dependencies: optional(record(string(), string())),
})
const lockfile = object({ packages: record(string(), entry) })

type Entry = InferOutput<typeof entry>

/** A package that the lockfile installs for users. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
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

/** Reads `package-lock.json` and the installed packages. Development dependencies are left out. */
export function lockedPackages(root: string): LockedTree {
  const { packages } = parse(lockfile, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const production = new Map(
    Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true),
  )
  return {
    direct: pathsOf('', packages[''] ?? {}, production),
    packages: [...production]
      .filter(([, { optional: isOptional }]) => isOptional !== true)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, own]) => lockedPackage(root, path, own, production)),
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
  { dependencies = {} }: Entry,
  all: ReadonlyMap<string, Entry>,
): readonly string[] {
  return Object.keys(dependencies)
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
