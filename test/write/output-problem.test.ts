import { describe, expect, it } from 'vitest'
import { writeFailure } from '../../generator/write/output-problem.js'

const failed = (code: unknown, text = 'its own words'): Error => Object.assign(new Error(text), { code })

describe('a failed operation says its cause and what to do next', () => {
  it.each([
    ['ENOSPC', 'the disk is full', 'Free some space'],
    ['EDQUOT', 'your quota', 'Free some space'],
    ['EACCES', 'you may not write there', 'Allow it'],
    ['EPERM', 'you may not write there', 'Allow it'],
    ['EROFS', 'read-only', 'on another disk with --out DIR'],
    ['ENOTDIR', 'a file stands where a folder is needed', 'Remove that file'],
    ['EEXIST', 'something else stands there', 'Remove it'],
    ['EISDIR', 'a folder stands where a file is needed', 'Remove that folder'],
    ['ENOTEMPTY', 'a folder stands where a file is needed', 'Remove that folder'],
    ['ENAMETOOLONG', 'too long', 'a shorter folder with --out DIR'],
    ['EMFILE', 'too many files are open', 'Close other programs'],
    ['EIO', 'the disk reports an error', 'Check the disk'],
  ])('%s', (code, cause, help) => {
    const { message, help: said, ...rest } = writeFailure('sdk/a.ts', failed(code))
    expect(message).toMatch(/^sdk\/a\.ts cannot be written: /)
    expect(message).toContain(cause)
    expect(message.endsWith(` (${code}).`)).toBe(true)
    expect(message).not.toContain('its own words')
    expect(said).toContain(help)
    expect(rest).toMatchObject({ code: 'PW035', severity: 'error', file: 'sdk/a.ts' })
    expect(rest.span).toMatchObject({ line: 1, column: 1 })
  })

  it.each<readonly [string, unknown, string]>([
    ['an unknown code', failed('EWHATEVER'), 'its own words'],
    ['no code', new Error('its own words'), 'its own words'],
    ['a code that is a number', failed(28), 'its own words'],
    ['no error', 'thrown text', 'thrown text'],
    ['something like an error', { code: 'ENOSPC' }, '[object Object]'],
  ])('%s keeps its own words', (_, error, words) =>
    expect(writeFailure('a.ts', error).message).toBe(`a.ts cannot be written: ${words}.`),
  )
})
