import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../generator/diff/change.js'
import { diffModels } from '../../generator/diff/diff-models.js'
import type { Rule } from '../../generator/model/nodes/rules.js'
import { rules } from '../../generator/model/nodes/rules.js'
import { changeCases } from './changed-models.js'

function summary({ rule, side, subject, impact, path, before, after }: Change): object {
  return { rule, side, subject, impact, path, before, after }
}

const steps = { breaking: 'major', compatible: 'minor', text: 'patch' } as const

describe('each kind of change', () => {
  it.each(changeCases.map(one => [one.rule, one.name, one] as const))('%s: %s', (rule, _, one) => {
    const { changes, step } = diffModels(one.old, one.next)
    expect(changes.map(summary)).toEqual(
      one.want.map(want => ({ before: undefined, after: undefined, ...want, rule })),
    )
    const impacts = one.want.map(({ impact }) => impact)
    const worst = (['breaking', 'compatible', 'text'] as const).find(impact => impacts.includes(impact))
    expect(step).toBe(worst === undefined ? 'none' : steps[worst])
    for (const { nature, oldPlace, newPlace } of changes) {
      expect([oldPlace !== undefined, newPlace !== undefined]).toContain(true)
      if (nature === 'changed') expect(oldPlace?.file).toBe(newPlace?.file)
    }
  })

  it('every rule has a case', () => {
    const tested = new Set<string>(changeCases.map(({ rule }) => rule))
    expect(Object.keys(rules).filter(name => !tested.has(name))).toEqual([])
  })

  it('a state compared with itself has none', () => {
    for (const { old, next } of changeCases)
      for (const state of [old, next])
        expect(diffModels(state, state)).toEqual({ kind: 'diff', changes: [], step: 'none' })
  })
})

describe('docs/diff.md', () => {
  const page = readFileSync(new URL('../../docs/diff.md', import.meta.url), 'utf8')
  const cell = (rule: Rule, side: 'call' | 'request' | 'response'): string => rule.impact[side] ?? '–'
  const table = Object.entries<Rule>(rules).map(
    ([name, rule]) =>
      `| \`${name}\` | ${cell(rule, 'call')} | ${cell(rule, 'request')} | ${cell(rule, 'response')} | ${rule.why} |`,
  )

  it('has the table of the rules', () => {
    expect(page.split('\n').filter(line => /^\| `[a-z-]+` \|/.test(line))).toEqual(table)
  })
})
