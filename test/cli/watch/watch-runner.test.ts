import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Changes, changesBetween, type Snapshot } from '../../../generator/cli/watch-changes.js'
import { goneTime, settleTime, WatchRunner } from '../../../generator/cli/watch-runner.js'
import { lookAtPages } from '../../../generator/cli/watch-snapshot.js'
import { tempFolder } from '../temp-folder.js'

type Names = Readonly<Record<string, string>>

const snapshot = (pages: Names, others: Names = { config: '1' }): Snapshot => ({
  pages: new Map(Object.entries(pages)),
  others: new Map(Object.entries(others)),
})

describe('what changed between two snapshots', () => {
  const before = snapshot({ a: '1', b: '1', c: '1' })
  const table: readonly [name: string, after: Snapshot, want: Changes][] = [
    ['nothing', snapshot({ c: '1', b: '1', a: '1' }), { kind: 'none' }],
    ['a page', snapshot({ a: '2', b: '1', c: '1' }), { kind: 'pages', files: ['a'] }],
    ['two pages', snapshot({ a: '2', b: '2', c: '1' }), { kind: 'pages', files: ['a', 'b'] }],
    ['a page that is not text', snapshot({ a: '1', b: '1', c: '2' }), { kind: 'all', isGone: false }],
    ['a page that came', snapshot({ a: '1', b: '1', c: '1', d: '1' }), { kind: 'all', isGone: false }],
    ['a page that went', snapshot({ a: '1', c: '1' }), { kind: 'all', isGone: true }],
    ['a page renamed', snapshot({ a: '1', c: '1', d: '1' }), { kind: 'all', isGone: true }],
    [
      'the configuration',
      snapshot({ a: '1', b: '1', c: '1' }, { config: '2' }),
      { kind: 'all', isGone: false },
    ],
    ['its end', snapshot({ a: '1', b: '1', c: '1' }, {}), { kind: 'all', isGone: true }],
    [
      'a page and another file',
      snapshot({ a: '2', b: '1', c: '1' }, { config: '1', x: '' }),
      { kind: 'all', isGone: false },
    ],
    ['all pages', snapshot({}), { kind: 'all', isGone: true }],
  ]
  it.each(table)('%s', (_, after, want) =>
    expect(changesBetween(before, after, file => file !== 'c')).toEqual(want),
  )
})

interface World {
  readonly runner: WatchRunner
  /** What ran since the last call. */
  readonly ran: () => Promise<readonly string[]>
  now: Snapshot
  output: boolean
  /** How often it looked at everything. */
  looks: number
  readonly rewritten: Set<string>
  /** How long the runner waits for; undefined where it does not. */
  waiting: () => number | undefined
  /** What a restart or a run does besides. */
  during: () => void
}

/** A runner over a world of its own, in which time passes where a test lets it. */
function world(pages: Names): World {
  let log: string[] = []
  let timer: { readonly milliseconds: number; readonly then: () => void } | undefined
  const own: World = {
    now: snapshot(pages),
    output: true,
    looks: 0,
    rewritten: new Set(),
    during: () => undefined,
    waiting: () => timer?.milliseconds,
    ran: async () => {
      for (let times = 0; times < 10; times++) {
        const due = timer
        timer = undefined
        due?.then()
        await own.runner.finished()
      }
      const all = log
      log = []
      return all
    },
    runner: new WatchRunner({
      look: () => {
        own.looks++
        return own.now
      },
      lookAt: (files, before) => {
        const pages = new Map([...before.pages].filter(([file]) => !files.has(file)))
        for (const [file, stamp] of own.now.pages) if (files.has(file)) pages.set(file, stamp)
        return { ...before, pages }
      },
      isText: () => true,
      differs: file => own.rewritten.has(file),
      isOutputThere: () => own.output,
      restart: async () => {
        log.push('all')
        const seen = own.now
        own.during()
        own.output = true
        return seen
      },
      run: async files => {
        log.push(files.join(' '))
        own.during()
      },
      wait: (milliseconds, then) => {
        timer = { milliseconds, then }
      },
      fail: error => void log.push(String(error)),
    }),
  }
  return own
}

describe('a look at some pages', () => {
  it('has new stamps of these alone, and none of one that is gone', () => {
    const root = tempFolder({ 'openapi/a.md': 'a', 'openapi/b.md': 'b', 'openapi/c.md': 'c' })
    const others = new Map([['the folder of pages', root]])
    const all = new Set(['openapi/a.md', 'openapi/b.md', 'openapi/c.md'])
    const before = lookAtPages(all, { pages: new Map(), others })
    expect(new Set(before.pages.keys())).toEqual(all)
    for (const file of ['openapi/a.md', 'openapi/c.md']) writeFileSync(join(root, file), 'edited')
    rmSync(join(root, 'openapi/b.md'))
    const after = lookAtPages(new Set(['openapi/a.md', 'openapi/b.md']), before)
    const isSame = [...all].map(file => after.pages.get(file) === before.pages.get(file))
    expect([isSame, after.pages.size, after.others]).toEqual([[false, false, true], 2, others])
  })

  it('has nothing new where the folder of pages is not there', () => {
    const before = snapshot({ a: '1' })
    expect(lookAtPages(new Set(['a']), before)).toEqual(before)
  })
})

describe('the runner of a watch', () => {
  const started = async (): Promise<World> => {
    const own = world({ a: '1', b: '1' })
    await own.runner.start()
    expect(await own.ran()).toEqual(['all'])
    return own
  }

  it('runs once for a change, however many events tell of it', async () => {
    const own = await started()
    own.now = snapshot({ a: '2', b: '1' })
    for (let times = 0; times < 3; times++) own.runner.changed('a')
    expect(await own.ran()).toEqual(['a'])
    own.runner.changed('a')
    own.runner.changed()
    expect([await own.ran(), own.runner.beat()]).toEqual([[], false])
  })

  it('looks at the pages alone of which events tell, and at the others from time to time', async () => {
    const own = await started()
    const before = own.looks
    own.now = snapshot({ a: '2', b: '2' }, { config: '1', template: '1' })
    own.runner.changed('a')
    expect([await own.ran(), own.looks]).toEqual([['a'], before])
    expect([own.runner.beat(), await own.ran()]).toEqual([true, ['all']])
  })

  it('looks at everything where an event does not tell of a page', async () => {
    const own = await started()
    own.now = snapshot({ a: '2', b: '2' })
    own.runner.changed('a')
    own.runner.changed()
    expect(await own.ran()).toEqual(['a b'])
    const before = own.looks
    own.now = snapshot({ a: '3', b: '3' })
    own.runner.changed('a')
    expect([await own.ran(), own.looks]).toEqual([['a'], before])
  })

  it('runs for nothing where an event tells of nothing', async () => {
    const own = await started()
    own.runner.changed('a')
    own.runner.changed('no page')
    expect(await own.ran()).toEqual([])
  })

  it('runs for a page whose second text has the stamp of its first', async () => {
    const own = await started()
    own.rewritten.add('b')
    own.runner.changed('b')
    expect(await own.ran()).toEqual(['b'])
  })

  it('finds what no event told, and says so', async () => {
    const own = await started()
    expect(own.runner.beat()).toBe(false)
    own.now = snapshot({ a: '1', b: '2' })
    expect(own.runner.beat()).toBe(true)
    // It is known by now.
    expect(own.runner.beat()).toBe(false)
    expect(await own.ran()).toEqual(['b'])
  })

  it('waits for what is gone, as an editor may be about to put it back', async () => {
    const own = await started()
    own.now = snapshot({ b: '1' })
    own.runner.changed('a')
    expect(own.waiting()).toBe(settleTime)
    own.rewritten.add('b')
    const first = own.ran()
    own.now = snapshot({ a: '2', b: '1' })
    expect(await first).toEqual(['a'])
  })

  it('runs for what stays gone, once', async () => {
    const own = await started()
    own.now = snapshot({ b: '1' })
    own.runner.changed('a')
    expect(await own.ran()).toEqual(['all'])
    own.runner.changed('a')
    own.runner.changed()
    expect(await own.ran()).toEqual([])
    expect(goneTime).toBeGreaterThan(settleTime)
  })

  it('sees what changes while it runs', async () => {
    const own = await started()
    own.during = () => {
      own.during = () => undefined
      own.now = snapshot({ a: '3', b: '1' })
      own.runner.changed('a')
    }
    own.now = snapshot({ a: '2', b: '1' })
    own.runner.changed('a')
    expect(await own.ran()).toEqual(['a', 'a'])
  })

  it('writes an output anew that is not there any more, once', async () => {
    const own = await started()
    own.output = false
    expect(own.runner.beat()).toBe(false)
    expect(await own.ran()).toEqual(['all'])
    own.runner.beat()
    expect(await own.ran()).toEqual([])
  })

  it('leaves it to the run after a change, which writes what is missing', async () => {
    const own = await started()
    own.output = false
    own.now = snapshot({ a: '2', b: '1' })
    own.runner.changed('a')
    expect(await own.ran()).toEqual(['a'])
  })

  it('tells of a failure and goes on with the next change', async () => {
    const own = await started()
    own.during = () => {
      own.during = () => undefined
      throw new Error('no')
    }
    own.now = snapshot({ a: '1', b: '1', c: '1' })
    own.runner.changed()
    expect(await own.ran()).toEqual(['all', 'Error: no'])
    expect([own.runner.beat(), await own.ran()]).toEqual([false, []])
    own.now = snapshot({ a: '2', b: '1', c: '1' })
    own.runner.changed('a')
    expect(await own.ran()).toEqual(['a'])
  })
})
