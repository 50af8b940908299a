import { describe, expect, it } from 'vitest'
import { writeFailure } from '../../generator/write/output-problem.js'

const failed = (code: unknown, text = 'its own words'): Error => Object.assign(new Error(text), { code })

describe('a failed operation says its cause and what to do next', () => {
  it.each([
    ['ENOSPC', 'the disk is full', 'Free some space'],
    ['EDQUOT', 'your quota', 'Free some space'],
    ['EACCES', 'you do not have permission to write there', 'Change the permissions'],
    ['EPERM', 'you do not have permission to write there', 'Change the permissions'],
    ['EROFS', 'read-only', 'on another disk with --out DIR'],
    ['ENOTDIR', 'a file is in the place of a folder', 'Remove that file'],
    ['EEXIST', 'something else is in its place', 'Remove it'],
    ['EISDIR', 'a folder is in the place of a file', 'Remove that folder'],
    ['ENOTEMPTY', 'a folder is in the place of a file', 'Remove that folder'],
    ['ENAMETOOLONG', 'too long', 'a shorter path with --out DIR'],
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
