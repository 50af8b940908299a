import { createHash } from 'node:crypto'
import type { LockedPackage, LockedTree } from './locked-packages.js'

/** The package that a bill of materials is for. */
export interface BillSubject {
  readonly name: string
  readonly version: string
  readonly description: string
  /** `https://github.com/owner/name`. */
  readonly address: string
  /** The file that is published. */
  readonly tarball: Buffer
  /** Programs that the package was built with. */
  readonly tools: readonly { readonly name: string; readonly version: string }[]
}

/**
 * A bill of materials in the form of CycloneDX 1.6: the package with the hash of its tarball, and what it installs. The
 * same package gives the same bytes: there is no time in it, and the serial number follows from the rest.
 */
export function billOfMaterials(subject: BillSubject, { direct, packages }: LockedTree): string {
  const own = purl(subject.name, subject.version)
  const refs = new Map(packages.map(({ path, name, version }) => [path, purl(name, version)]))
  const refsOf = (paths: readonly string[]): readonly string[] => [
    ...new Set(paths.flatMap(path => refs.get(path) ?? [])),
  ]
  // Two copies of a version are one component.
  const components = [...new Map(packages.map(each => [refs.get(each.path), component(each)])).values()]
  const dependencies = new Map([
    [own, refsOf(direct)],
    ...packages.map(each => [purl(each.name, each.version), refsOf(each.dependencies)] as const),
  ])
  const content = {
    version: 1,
    metadata: {
      tools: {
        components: subject.tools.map(({ name, version }) => ({ type: 'application', name, version })),
      },
      component: subjectComponent(subject, own),
    },
    components,
    dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })),
  }
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
  }
  return `${JSON.stringify({ ...head, ...content }, undefined, 2)}\n`
}

function subjectComponent(
  { name, version, description, address, tarball }: BillSubject,
  ref: string,
): object {
  return {
    'bom-ref': ref,
    type: 'library',
    name,
    version,
    description,
    purl: ref,
    licenses: licences('MIT'),
    hashes: [hash(createHash('sha512').update(tarball).digest('hex'))],
    externalReferences: [
      { type: 'vcs', url: `${address}.git` },
      { type: 'issue-tracker', url: `${address}/issues` },
    ],
  }
}

function component({ name, version, optional, licence, sha512 }: LockedPackage): object {
  const ref = purl(name, version)
  return {
    'bom-ref': ref,
    type: 'library',
    scope: optional ? 'optional' : 'required',
    name,
    version,
    purl: ref,
    ...(licence === undefined ? {} : { licenses: licences(licence) }),
    ...(sha512 === undefined ? {} : { hashes: [hash(sha512)] }),
  }
}

/** One licence by its SPDX id, or an expression of several. */
function licences(text: string): readonly object[] {
  return /^[\w.+-]+$/.test(text) ? [{ license: { id: text } }] : [{ expression: text }]
}

function hash(content: string): object {
  return { alg: 'SHA-512', content }
}

/** The address of a package by the rules of package-url: the `@` of a scope is escaped. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`
}

/** A UUID of version 8, whose content is our own choice: here the digest of a text. */
function uuidOf(text: string): string {
  const digest = createHash('sha256').update(text).digest()
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}
