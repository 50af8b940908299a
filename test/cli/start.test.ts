import { describe, expect, it } from 'vitest'
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
  const { code, err } = runMain(tempFolder(), args, { preload })
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
