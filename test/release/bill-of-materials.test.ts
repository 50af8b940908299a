import { createHash } from 'node:crypto'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from 'vitest'
import { type BillSubject, billOfMaterials } from '../../release/sbom/bill-of-materials.js'
import { type LockedTree, lockedPackages } from '../../release/sbom/locked-packages.js'
import { root, run } from '../package/packed.js'

const subject: BillSubject = {
  name: '@me/sdk',
  version: '1.2.3',
  description: 'Lends books',
  address: 'https://github.com/library/sdk',
  tarball: Buffer.from('the packed files'),
  tools: [{ name: 'typescript', version: '7.0.2' }],
}
const alone: LockedTree = { direct: [], packages: [] }
const own = lockedPackages(root)
const generator: BillSubject = { ...subject, name: 'pagewright', version: '0.1.0' }
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)

interface Bill {
  readonly serialNumber: string
  readonly metadata: {
    readonly component: { readonly purl: string; readonly hashes: readonly object[] }
    readonly tools: { readonly components: readonly object[] }
  }
  readonly components: readonly {
    readonly purl: string
    readonly scope: string
    readonly licenses: readonly object[]
    readonly hashes: readonly { readonly content: string }[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

function read(text: string): Bill {
  return JSON.parse(text)
}

describe('the schema of CycloneDX', () => {
  it.each([
    ['a package without dependencies', billOfMaterials(subject, alone)],
    ['the generator', billOfMaterials(generator, own)],
  ])('accepts %s', async (_, text) => expect(await validator.validate(text)).toBeNull())

  it('would refuse a licence that is none, and an unknown member', async () => {
    const text = billOfMaterials(subject, alone)
    expect(await validator.validate(text.replace('"id": "MIT"', '"id": "Mine"'))).not.toBeNull()
    expect(await validator.validate(text.replace('"purl"', '"plur"'))).not.toBeNull()
  })
})

describe('a bill of materials', () => {
  it('names the package with its hash, and what it was built with', () => {
    const { metadata } = read(billOfMaterials(subject, alone))
    expect(metadata.component).toMatchObject({ purl: 'pkg:npm/%40me/sdk@1.2.3' })
    expect(metadata.component.hashes).toEqual([
      { alg: 'SHA-512', content: createHash('sha512').update('the packed files').digest('hex') },
    ])
    expect(metadata.tools.components).toEqual([{ type: 'application', name: 'typescript', version: '7.0.2' }])
  })

  it('is the same for the same package, and another for another', () => {
    expect(billOfMaterials(subject, own)).toBe(billOfMaterials(subject, own))
    const other = { ...subject, tarball: Buffer.from('other files') }
    expect(read(billOfMaterials(other, own)).serialNumber).not.toBe(
      read(billOfMaterials(subject, own)).serialNumber,
    )
    expect(billOfMaterials(subject, own)).not.toMatch(/\d{4}-\d\d-\d\dT/)
  })

  it('of the generator has each dependency once, with licence, hash and place', () => {
    const { components, dependencies } = read(billOfMaterials(generator, own))
    const refs = components.map(({ purl }) => purl)
    expect(new Set(refs).size).toBe(refs.length)
    for (const { licenses, hashes } of components) {
      expect(licenses).toHaveLength(1)
      expect(hashes.map(({ content }) => content.length)).toEqual([128])
    }
    const known = new Set(['pkg:npm/pagewright@0.1.0', ...refs])
    expect(new Set(dependencies.map(({ ref }) => ref))).toEqual(known)
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter(ref => !known.has(ref))).toEqual([])
    // Everything is there because something that is needed asks for it.
    const reached = new Set([
      'pkg:npm/pagewright@0.1.0',
      ...dependencies.flatMap(({ dependsOn }) => dependsOn),
    ])
    expect(reached).toEqual(known)
  })

  it('of the generator names all that npm names in its own, which leaves out what development uses, too', () => {
    const args = ['sbom', '--omit=dev', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline']
    const theirs: Bill = JSON.parse(run('npm', args, root))
    const named = theirs.components
      .map(({ purl }) => purl)
      // An optional peer, which is not installed for users.
      .filter(purl => !/^pkg:npm\/(?:typescript|%40typescript\/[\w-]+)@/.test(purl))
    expect(named.length).toBeGreaterThan(10)
    expect(read(billOfMaterials(generator, own)).components.map(({ purl }) => purl)).toEqual(
      expect.arrayContaining(named),
    )
  })
})
