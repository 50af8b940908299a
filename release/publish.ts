import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { array, object, parse, string } from 'valibot'
import type { PackedRelease } from './pack/pack-package.js'
import { ReleaseError } from './release-error.js'
import { runCommand } from './run-command.js'

const listed = object({
  name: string(),
  version: string(),
  tag: string(),
  notes: string(),
  tarball: string(),
  bill: string(),
})

/** A packed version; the files are named relative to the folder of the list. */
export interface PackedVersion extends PackedRelease {
  readonly name: string
  readonly version: string
  readonly tag: string
  readonly notes: string
}

const listName = 'release.json'

/** Writes the list of packed versions beside them, for a later process that publishes. */
export function writeList(folder: string, versions: readonly PackedVersion[]): void {
  const plain = versions.map(({ tarball, bill, ...rest }) => ({
    ...rest,
    tarball: basename(tarball),
    bill: basename(bill),
  }))
  writeFileSync(join(folder, listName), `${JSON.stringify(plain, undefined, 2)}\n`)
}

/** Reads the list of packed versions. Throws ReleaseError without one. */
export function readList(folder: string): readonly PackedVersion[] {
  const path = join(folder, listName)
  if (!existsSync(path))
    throw new ReleaseError(`${path} does not exist.`, 'Run `npm run release -- pack` first.')
  return parse(array(listed), JSON.parse(readFileSync(path, 'utf8'))).map(each => ({
    ...each,
    tarball: join(folder, each.tarball),
    bill: join(folder, each.bill),
  }))
}

/** How versions are published. */
export interface PublishOptions {
  readonly root: string
  /** Tell npm to stop before it uploads. */
  readonly dryRun: boolean
  /** Let npm sign where the package was built, which needs a workflow that may ask for an identity. */
  readonly provenance: boolean
}

/** Publishes the packed files. A version that is in the registry already is left alone, so that a broken run can be repeated. */
export function publish(
  versions: readonly PackedVersion[],
  { root, dryRun, provenance }: PublishOptions,
): readonly string[] {
  return versions.flatMap(({ name, version, tarball }) => {
    if (!dryRun && isThere(root, name, version)) return []
    const flags = [...(dryRun ? ['--dry-run', '--offline'] : []), ...(provenance ? ['--provenance'] : [])]
    // The tag is stated, so that npm need not ask the registry for the newest version.
    runCommand('npm', ['publish', tarball, '--access', 'public', '--tag', 'latest', ...flags], { cwd: root })
    return [`${name}@${version}`]
  })
}

function isThere(root: string, name: string, version: string): boolean {
  const args = ['view', `${name}@${version}`, 'version', '--json']
  try {
    return runCommand('npm', args, { cwd: root }).trim() !== ''
  } catch (error) {
    // npm answers with an error for a name that nobody has published; for all others publishing must not go on.
    if (error instanceof ReleaseError && error.message.includes('E404')) return false
    throw error
  }
}

/** Makes the tag and the release on GitHub, with the packed files. One that is there already is left alone. */
export function announce(versions: readonly PackedVersion[], root: string, commit: string): void {
  const tags = runCommand('gh', ['release', 'list', '--limit', '1000', '--json', 'tagName'], { cwd: root })
  const known = new Set(
    parse(array(object({ tagName: string() })), JSON.parse(tags)).map(each => each.tagName),
  )
  for (const { tag, notes, tarball, bill } of versions.filter(each => !known.has(each.tag))) {
    const args = [
      'release',
      'create',
      tag,
      tarball,
      bill,
      '--target',
      commit,
      '--title',
      tag,
      '--notes',
      notes,
    ]
    runCommand('gh', args, { cwd: root })
  }
}
