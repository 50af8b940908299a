import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { isPrivateFile, isPrivateFolder, writePrivateFile } from './private-files.js'

/** An RSA key pair of 2048 bits. */
export interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** Gives key pairs, none of them twice. */
export interface KeyPool {
  take(): Promise<KeyPair>
}

/** Keys that are kept for the next start. Above that number they are made and forgotten. */
const maxKept = 16

/** Keys that this process made or read, by folder and name: what one start made, the next one need not read. */
const known = new Map<string, KeyPair>()

/**
 * A pool of ready keys in a folder of the user's temporary directory: an RSA key takes hundreds of milliseconds to make, so
 * that only the first start on a machine pays. Keys of local services protect nothing, so several services may use the same.
 * The folder must be the user's own and closed to everyone else; where it cannot be used, keys are made anew.
 */
export async function openKeyPool(folder = usualFolder()): Promise<KeyPool> {
  const shelf = await openShelf(folder)
  const names = shuffled(shelf.names)
  let kept = names.length
  return {
    async take() {
      for (let name = names.pop(); name !== undefined; name = names.pop()) {
        const pair = await shelf.read(name)
        if (pair !== undefined) return pair
      }
      const isKept = kept < maxKept
      kept += 1
      const made = await makeKeyPair()
      if (isKept) await shelf.keep(made)
      return made
    },
  }
}

/** The same pool without the keys that are in use already, given as PEM (PKCS#8). */
export function withoutKeys(pool: KeyPool, used: ReadonlySet<string>): KeyPool {
  return {
    async take() {
      for (;;) {
        const pair = await pool.take()
        if (!used.has(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())) return pair
      }
    },
  }
}

/** Makes a key pair in a thread of Node's pool. */
export async function makeKeyPair(): Promise<KeyPair> {
  return await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
}

/** The folder of this user's keys. */
export function usualFolder(): string {
  return join(tmpdir(), `wechatpay-sdk-local-keys-${process.getuid?.() ?? 'user'}`)
}

interface Shelf {
  readonly names: readonly string[]
  /** A key; undefined if the file holds none that can be used. */
  read(name: string): Promise<KeyPair | undefined>
  keep(pair: KeyPair): Promise<void>
}

async function openShelf(folder: string): Promise<Shelf> {
  const isUsable = await prepare(folder)
  const files = isUsable ? ((await unlessRefused(readdir(folder))) ?? []) : []
  const own = [...known.keys()].filter(path => dirname(path) === folder).map(path => basename(path))
  return {
    names: [...new Set([...own, ...files.filter(name => /^[0-9a-f]{16}\.pem$/.test(name))])],
    async read(name) {
      const path = join(folder, name)
      const pair = known.get(path) ?? (await unlessRefused(readKey(path)))
      if (pair !== undefined) known.set(path, pair)
      return pair
    },
    async keep(pair) {
      const path = join(folder, `${randomBytes(8).toString('hex')}.pem`)
      known.set(path, pair)
      if (!isUsable) return
      const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' })
      // A full or locked disk costs the next start a second and nothing else.
      await unlessRefused(writePrivateFile(path, pem))
    },
  }
}

/** Makes the folder; false where it cannot be made, or belongs to somebody else. */
async function prepare(folder: string): Promise<boolean> {
  await unlessRefused(mkdir(folder, { mode: 0o700 }))
  return (await unlessRefused(isPrivateFolder(folder))) ?? false
}

/** A kept key; undefined for a file that somebody else could have written or read, or that holds another key. */
async function readKey(file: string): Promise<KeyPair | undefined> {
  if (!(await isPrivateFile(file))) return undefined
  const privateKey = createPrivateKey(await readFile(file, 'utf8'))
  if (privateKey.asymmetricKeyType !== 'rsa' || privateKey.asymmetricKeyDetails?.modulusLength !== 2048)
    return undefined
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/** The pool saves time and holds nothing of value: what fails with it is as if it were not there. */
async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work
  } catch {
    return undefined
  }
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map(item => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
