import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, number, object, parse, string, tuple } from 'valibot'
import { ReleaseError } from '../release-error.js'
import type { ReleasePackage, ReleaseProject } from '../release-packages.js'
import { runCommand } from '../run-command.js'
import { billOfMaterials } from '../sbom/bill-of-materials.js'
import { type LockedTree, lockedPackages } from '../sbom/locked-packages.js'
import { contentProblems, tarballProblems, tarballRules } from './tarball-rules.js'

/** What is published and attached to a release. */
export interface PackedRelease {
  readonly tarball: string
  /** The bill of materials. */
  readonly bill: string
}

const packed = tuple([
  object({
    filename: string(),
    size: number(),
    files: array(object({ path: string(), size: number() })),
  }),
])

/**
 * Builds a package, packs it into `folder`, checks what is in it, and writes its bill of materials beside it. Throws
 * ReleaseError with all problems.
 */
export function packRelease(project: ReleaseProject, own: ReleasePackage, folder: string): PackedRelease {
  mkdirSync(folder, { recursive: true })
  const at = join(project.root, own.folder)
  const args = ['pack', '--json', '--offline', '--pack-destination', folder]
  const [{ filename, size, files }] = parse(packed, jsonOf(runCommand('npm', args, { cwd: at })))
  const tarball = join(folder, filename)
  const rules = tarballRules[own.kind]
  const problems = [
    ...tarballProblems(rules, files, size),
    ...withUnpacked(tarball, unpacked => [
      ...files.flatMap(({ path }) =>
        contentProblems(rules, path, readFileSync(join(unpacked, path), 'utf8')),
      ),
      ...manifestProblems(project, own, readManifest(unpacked)),
    ]),
  ]
  if (problems.length > 0)
    throw new ReleaseError(
      `${filename} cannot be released: ${problems.join('; ')}.`,
      'Correct `files` of its package.json, or release/pack/tarball-rules.ts if the package has grown as it should.',
    )
  return { tarball, bill: writeBill(project, own, tarball) }
}

/** Scripts of the package print to the same stream before npm does. */
function jsonOf(printed: string): unknown {
  return JSON.parse(printed.slice(printed.search(/^\[/m)))
}

function withUnpacked<Value>(tarball: string, use: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-release-'))
  try {
    runCommand('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], { cwd: folder })
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const manifest = object({
  name: string(),
  version: string(),
  description: string(),
  license: string(),
  homepage: string(),
  keywords: array(string()),
  repository: object({ type: string(), url: string() }),
  bugs: object({ url: string() }),
  engines: object({ node: string() }),
})

function readManifest(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function manifestProblems(
  { address }: ReleaseProject,
  own: ReleasePackage,
  given: unknown,
): readonly string[] {
  const { name, version, repository } = parse(manifest, given)
  return [
    ...(name === own.name ? [] : [`its name is ${name}, not ${own.name}`]),
    ...(version === own.version ? [] : [`its version is ${version}, not ${own.version}: generate it anew`]),
    ...(repository.url === `git+${address}.git`
      ? []
      : [`its repository is ${repository.url}, not ${address}`]),
  ]
}

function writeBill(project: ReleaseProject, own: ReleasePackage, tarball: string): string {
  const { description } = parse(manifest, readManifest(join(project.root, own.folder)))
  const tree: LockedTree =
    own.kind === 'generator' ? lockedPackages(project.root) : { direct: [], packages: [] }
  const typescript = toolVersion(project.root, 'typescript')
  const [{ name, version }] = project.packages
  const tools = [{ name: 'typescript', version: typescript }]
  const bill = tarball.replace(/\.tgz$/, '.cdx.json')
  const text = billOfMaterials(
    {
      name: own.name,
      version: own.version,
      description,
      address: project.address,
      tarball: readFileSync(tarball),
      tools: own.kind === 'sdk' ? [{ name, version }, ...tools] : tools,
    },
    tree,
  )
  writeFileSync(bill, text)
  return bill
}

function toolVersion(root: string, name: string): string {
  const facts: unknown = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  return parse(object({ version: string() }), facts).version
}
