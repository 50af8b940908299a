import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../templates/runtime/cli/commands.js'
import { problemCodes } from '../../../templates/runtime/doctor/problem-codes.js'
import { steps } from '../../../templates/runtime/doctor/steps.js'
import { variables } from '../../../templates/runtime/environment/variables.js'

describe.each([
  ['en', 'doctor.md'],
  ['zh', 'doctor.zh-CN.md'],
] as const)('the document in %s', (language, name) => {
  const text = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')
  const quoted = (word: string): boolean => text.includes(`\`${word}\``)

  it('names every check by its title', () => {
    expect(steps.map(({ title }) => title[language]).filter(title => !text.includes(title))).toEqual([])
  })

  it('names every problem, and no other', () => {
    expect(problemCodes.filter(code => !quoted(code))).toEqual([])
    const table = text.split('\n## ').find(section => section.includes('`SETTING_MISSING`')) ?? ''
    const named = [...table.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, code]) => code)
    expect(named.sort()).toEqual([...problemCodes].sort())
  })

  it('names every variable', () => {
    expect(variables.map(each => each.name).filter(each => !quoted(each))).toEqual([])
  })

  it('names every option of doctor and call', () => {
    const options = commands.filter(each => /doctor|call/.test(each.name)).flatMap(each => each.options)
    expect(options.map(each => `--${each.name}`).filter(option => !text.includes(option))).toEqual([])
  })
})

it('both documents have the same sections and tables', () => {
  const shape = (name: string): readonly string[] =>
    readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .map(line => /^(#+|\||- |```|!|✔|✖|–)/.exec(line)?.[0] ?? (line === '' ? '' : 'text'))
  expect(shape('doctor.zh-CN.md')).toEqual(shape('doctor.md'))
})
