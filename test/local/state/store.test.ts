import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../../templates/runtime/local/state/database.js'
import { createMemoryStore } from '../../../templates/runtime/local/state/memory-store.js'
import { createSqliteStore } from '../../../templates/runtime/local/state/sqlite-store.js'
import type { Store } from '../../../templates/runtime/local/state/store.js'
import type { StoredObject } from '../../../templates/runtime/local/state/stored-object.js'
import { failureOf } from '../../runtime/support/failure-of.js'

const folder = mkdtempSync(join(tmpdir(), 'local-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const object = (id: string, over: Partial<StoredObject> = {}): StoredObject => ({
  kind: 'payment',
  owner: '1900000109',
  id,
  aliases: [],
  state: 'NOTPAY',
  createdAt: 1,
  updatedAt: 1,
  data: { total: 1 },
  ...over,
})

describe('the store in memory', () => {
  it('finds by number, by alias, and per owner', () => {
    const store = createMemoryStore()
    store.put(object('A', { aliases: ['4200'] }))
    store.put(object('A', { owner: 'other', data: { total: 2 } }))
    expect(store.get('payment', '1900000109', '4200')?.id).toBe('A')
    expect(store.get('payment', 'other', 'A')?.data).toEqual({ total: 2 })
    expect(store.get('payment', 'other', '4200')).toBeUndefined()
    expect(store.get('refund', '1900000109', 'A')).toBeUndefined()
    store.put(object('A', { aliases: ['4300'] }))
    expect(store.get('payment', '1900000109', '4200')).toBeUndefined()
    expect(store.list('payment').map(({ owner }) => owner)).toEqual(['1900000109', 'other'])
  })

  it('forgets the oldest of a kind, except of the kinds of the service itself', () => {
    const forgotten: string[] = []
    const store = createMemoryStore(2, ({ id }) => forgotten.push(id))
    for (const id of ['A', 'B', 'C']) {
      store.put(object(id))
      store.put(object(id, { kind: '#later' }))
    }
    expect(forgotten).toEqual(['A'])
    expect(store.list('payment').map(({ id }) => id)).toEqual(['B', 'C'])
    expect(store.list('#later')).toHaveLength(3)
  })
})

describe('the store on disk', () => {
  let count = 0
  const file = (): string => join(folder, `state-${count++}.sqlite`)

  it('has after a restart what it had before, in the same order', async () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('put', 'remove', 'clear'), fc.constantFrom('A', 'B', 'C', "D'--"), fc.nat()),
      { maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async all => {
        const path = file()
        const memory = createMemoryStore()
        let database = await openDatabase(path)
        const store = createSqliteStore(database, path)
        for (const [step, id, total] of all) for (const each of [memory, store]) act(each, step, id, total)
        database.close()
        database = await openDatabase(path)
        expect(createSqliteStore(database, path).list('payment')).toEqual(memory.list('payment'))
        database.close()
      }),
      { numRuns: 10 },
    )
  })

  describe('a file that is not the state of a service', () => {
    let path: string
    let database: Database

    beforeAll(async () => {
      path = file()
      database = await openDatabase(path)
      createSqliteStore(database, path)
    })
    afterAll(() => database.close())

    it('in use by another service', async () => {
      const other = await openDatabase(path)
      const { message } = failureOf(() => createSqliteStore(other, path), /^Stop the other one/)
      expect(message).toContain('is in use by another local service')
      other.close()
    })

    it('of another version', () => {
      database.run('PRAGMA user_version = 9')
      const { message } = failureOf(() => createSqliteStore(database, path), /^Delete the file/)
      expect(message).toContain('is of version 9, not 1')
      database.run('PRAGMA user_version = 1')
    })

    it('with an object that is none', () => {
      database.run("INSERT INTO objects VALUES ('payment', 'a', 'b', '{}')")
      const { message } = failureOf(() => createSqliteStore(database, path), /^Delete the file/)
      expect(message).toContain('holds something that is not an object')
    })

    it('with text that is not JSON', () => {
      database.run("UPDATE objects SET content = '{'")
      const { message } = failureOf(() => createSqliteStore(database, path), /^Delete the file/)
      expect(message).toContain('holds something that is not an object')
    })

    it('that is something else', async () => {
      const other = file()
      writeFileSync(other, 'Not what SQLite writes.\n'.repeat(200))
      const opened = await openDatabase(other)
      const { message } = failureOf(() => createSqliteStore(opened, other), /^Delete the file/)
      expect(message).toContain('is not an SQLite database')
      opened.close()
    })

    it('with tables of somebody else', async () => {
      const other = file()
      const opened = await openDatabase(other)
      opened.run('CREATE TABLE objects (name TEXT)')
      const { message } = failureOf(() => createSqliteStore(opened, other), /^Delete the file/)
      expect(message).toContain('has other tables')
      opened.close()
    })
  })
})

function act(store: Store, step: string, id: string, total: number): void {
  if (step === 'put') store.put(object(id, { data: { total }, aliases: [`alias-${id}`] }))
  else if (step === 'clear') store.clear()
  else {
    const found = store.get('payment', '1900000109', `alias-${id}`)
    if (found !== undefined) store.remove(found)
  }
}
