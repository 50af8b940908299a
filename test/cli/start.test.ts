import { describe, expect, it } from 'vitest'
import { pageText } from '../pages/page-text.js'
import { runMain } from './run-main.js'
import { tempFolder } from './temp-folder.js'

/** Prints the names of all modules of the package and its dependencies that are loaded. */
const preload = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module'
  const hooks = \`
    import { writeSync } from 'node:fs'
    export async function load(url, context, next) {
      if (url.startsWith('file:')) writeSync(2, 'loaded ' + url + '\\\\n')
      return next(url, context)
    }\`
  register('data:text/javascript,' + encodeURIComponent(hooks))
`)}`

function loadedBy(...args: readonly string[]): readonly string[] {
  return loadedIn(tempFolder(), ...args)
}

function loadedIn(cwd: string, ...args: readonly string[]): readonly string[] {
  const { code, err } = runMain(cwd, args, { preload })
  expect(code).toBe(0)
  return [...err.matchAll(/^loaded .*?\/(dist|node_modules)\/(.*)$/gm)].map(
    ([, folder, path]) => `${folder}/${path}`,
  )
}

describe('the start of the command', () => {
  it.each(['--help', '--version', 'generate --help', 'diff --help'])(
    '%s loads what parses arguments, and nothing that runs',
    args => {
      const loaded = loadedBy(...args.split(' '))
      expect(loaded).toContain('dist/cli/program.js')
      expect(
        loaded.filter(path =>
          /^dist\/(?:generate|parse|model|plan|write|config|cli\/run|cli\/cache)/.test(path),
        ),
      ).toEqual([])
      expect(
        loaded.filter(path => path.startsWith('node_modules/') && !/picocolors|commander/.test(path)),
      ).toEqual([])
      expect(loaded.length).toBeLessThan(20)
    },
  )
})

describe('a run', () => {
  it('loads no parser that a plain page does not need, and nothing that reads pages if none was touched', () => {
    const cwd = tempFolder({ 'specs/openapi/v3/library/loans.md': pageText(), 'node_modules/x': '' })
    const first = loadedIn(cwd, 'generate')
    expect(first).toContain('dist/parse/parse-page.js')
    expect(
      first.filter(path => /^node_modules\/(?:yaml|remark|unified|mdast|micromark|php-parser)/.test(path)),
    ).toEqual([])
    const again = loadedIn(cwd, 'generate')
    expect(again).toContain('dist/cli/cache/unchanged-run.js')
    expect(again.filter(path => /^dist\/(?:parse|model|plan|cli\/run-(?:changed|pages))/.test(path))).toEqual(
      [],
    )
  })
})
