import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockedPackages } from '../../release/sbom/locked-packages.js'
import { root, run } from '../package/packed.js'

/** Licences that ask for nothing but to be named. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
])

/** Whether an SPDX expression can be met with allowed licences: one of the alternatives, and all of its parts. */
function isAllowed(expression: string): boolean {
  const text = expression.replace(/^\((.*)\)$/, '$1')
  return text.split(' OR ').some(each => each.split(' AND ').every(part => allowed.has(part.trim())))
}

const { packages } = lockedPackages(root)

describe('licences of what users install with the generator', () => {
  it.each(packages.map(({ name, version, licence }) => [`${name}@${version}`, licence ?? 'none'] as const))(
    '%s: %s',
    (_, licence) => expect(isAllowed(licence)).toBe(true),
  )

  it('are those of all production dependencies that npm lists', () => {
    const args = ['ls', '--omit=dev', '--all', '--parseable', '--offline']
    const listed = run('npm', args, root)
      .split('\n')
      .flatMap(line => {
        const at = line.indexOf(`${sep}node_modules${sep}`)
        return at < 0
          ? []
          : [
              line
                .slice(at + 1)
                .split(sep)
                .join('/'),
            ]
      })
      // Not installed for users: a package may use the TypeScript of their project.
      .filter(path => !/^node_modules\/(?:typescript$|@typescript\/)/.test(path))
    expect(packages.length).toBeGreaterThan(50)
    expect(packages.map(({ path }) => path)).toEqual(listed.sort())
  })

  it.each<[expression: string, want: boolean]>([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND ISC', true],
    ['GPL-3.0', false],
    ['(GPL-2.0 OR LGPL-3.0)', false],
    ['MIT AND GPL-3.0', false],
    ['none', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s: %s', (expression, want) => expect(isAllowed(expression)).toBe(want))
})

it('the SDK has no dependencies', () => {
  const facts: unknown = JSON.parse(readFileSync(join(root, 'generated/package.json'), 'utf8'))
  expect(facts).toMatchObject({ dependencies: {} })
})
