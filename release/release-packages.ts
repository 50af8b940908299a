import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { object, parse, string } from 'valibot'
import { loadConfig } from '../generator/config/load-config.js'
import { ReleaseError } from './release-error.js'

/** One of the packages that are released from this repository. */
export interface ReleasePackage {
  readonly kind: 'generator' | 'sdk'
  readonly name: string
  readonly version: string
  /** Its changelog, relative to the repository. */
  readonly changelogFile: string
  /** Its folder, relative to the repository. */
  readonly folder: string
  /** What it is made of. A change of these needs an entry in its changelog, unless the pages explain it. */
  readonly sources: readonly string[]
}

/** What a release works on. */
export interface ReleaseProject {
  /** The repository. */
  readonly root: string
  /** `https://github.com/owner/name`, from package.json. */
  readonly address: string
  /** Whether documents already say that the packages are in the registry. */
  readonly published: boolean
  /** The folder of the pages, relative to the repository. */
  readonly specs: string
  readonly packages: readonly [generator: ReleasePackage, sdk: ReleasePackage]
}

const rootFacts = object({ name: string(), version: string(), repository: object({ url: string() }) })

/** Reads package.json and the configuration. Throws ReleaseError where a release lacks something of them. */
export async function readProject(root: string): Promise<ReleaseProject> {
  const { name, version, repository } = parse(
    rootFacts,
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  )
  const { settings, diagnostics } = await loadConfig(root)
  const [problem] = diagnostics
  if (problem !== undefined)
    throw new ReleaseError(
      problem.message,
      'Correct pagewright.config.ts; docs/releases.md has its settings.',
    )
  const { changelogFile } = settings
  if (changelogFile === undefined)
    throw new ReleaseError(
      'The configuration names no changelog of the SDK.',
      'Set `package.changelog` in pagewright.config.ts.',
    )
  const within = (path: string): string => relative(root, path).split(sep).join('/')
  return {
    root,
    address: repository.url.replace(/^git\+|\.git$/g, ''),
    published: settings.packageDetails.published,
    specs: within(settings.specs),
    packages: [
      {
        kind: 'generator',
        name,
        version,
        changelogFile: 'CHANGELOG.md',
        folder: '.',
        sources: ['generator', 'templates', 'docs'],
      },
      {
        kind: 'sdk',
        name: settings.packageName,
        version: settings.packageVersion,
        changelogFile: within(changelogFile),
        folder: within(settings.out),
        sources: ['templates/runtime', 'templates/sdk', 'templates/package'],
      },
    ],
  }
}
