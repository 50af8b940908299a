import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeKeyPair, openKeyPool, withoutKeys } from '../../../templates/runtime/local/keys/key-pool.js'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'key-pool-'))
})
afterAll(() => rmSync(root, { recursive: true }))

const pemOf = ({ privateKey }: Awaited<ReturnType<typeof makeKeyPair>>): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const modeOf = (path: string): number => statSync(path).mode & 0o777

describe('a pool of keys', () => {
  it('keeps what it made for the next start, for nobody else to read', async () => {
    const folder = join(root, 'kept')
    const first = await openKeyPool(folder)
    const made = (await Promise.all([first.take(), first.take()])).map(pemOf)
    expect(new Set(made).size).toBe(2)
    const files = readdirSync(folder)
    expect(files).toHaveLength(2)
    expect([modeOf(folder), ...files.map(file => modeOf(join(folder, file)))]).toEqual([0o700, 0o600, 0o600])
    const second = await openKeyPool(folder)
    const taken = (await Promise.all([second.take(), second.take()])).map(pemOf)
    expect(taken.toSorted()).toEqual(made.toSorted())
    expect(made).not.toContain(pemOf(await second.take()))
  })

  it('gives no key that is in use', async () => {
    const folder = join(root, 'used')
    const used = pemOf(await (await openKeyPool(folder)).take())
    const pool = withoutKeys(await openKeyPool(folder), new Set([used]))
    expect(pemOf(await pool.take())).not.toBe(used)
  })

  it('makes new keys where its folder is open to others, and puts none there', async () => {
    const folder = join(root, 'open')
    mkdirSync(folder, { mode: 0o777 })
    chmodSync(folder, 0o777)
    writeFileSync(join(folder, '0123456789abcdef.pem'), pemOf(await makeKeyPair()), { mode: 0o600 })
    const pool = await openKeyPool(folder)
    expect((await pool.take()).privateKey.asymmetricKeyType).toBe('rsa')
    expect(readdirSync(folder)).toEqual(['0123456789abcdef.pem'])
  })

  it.each<[string, (folder: string) => void]>([
    ['is a link to one', folder => symlinkSync(mkdtempSync(join(root, 'target-')), folder)],
    ['is a file', folder => writeFileSync(folder, '')],
    ['cannot be made', folder => rmSync(folder, { force: true })],
  ])('makes new keys where its folder %s', async (what, prepare) => {
    const folder = what === 'cannot be made' ? join(root, 'no', 'such', 'folder') : join(root, what)
    prepare(folder)
    const pool = await openKeyPool(folder)
    expect((await pool.take()).privateKey.asymmetricKeyDetails?.modulusLength).toBe(2048)
  })

  it('passes over files that are no keys of its own', async () => {
    const folder = join(root, 'odd')
    mkdirSync(folder, { mode: 0o700 })
    const good = await makeKeyPair()
    const write = (name: string, text: string, mode = 0o600): void =>
      writeFileSync(join(folder, name), text, { mode })
    write('0000000000000001.pem', 'half a key')
    write('0000000000000002.pem', pemOf(good), 0o644)
    write('0000000000000003.txt', pemOf(good))
    write('../0000000000000004.pem', pemOf(good))
    symlinkSync(join(root, '0000000000000004.pem'), join(folder, '0000000000000005.pem'))
    write('0000000000000006.pem', '')
    const pool = await openKeyPool(folder)
    expect(pemOf(await pool.take())).not.toBe(pemOf(good))
  })

  it('may be used by several at once', async () => {
    const folder = join(root, 'several')
    const pools = await Promise.all([openKeyPool(folder), openKeyPool(folder)])
    await Promise.all(pools.map(pool => pool.take()))
    expect(readdirSync(folder).every(name => /^[0-9a-f]{16}\.pem$/.test(name))).toBe(true)
    expect((await (await openKeyPool(folder)).take()).publicKey.type).toBe('public')
  })
})
