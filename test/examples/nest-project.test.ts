import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../package/packed.js'

const fixture = join(root, 'test/fixtures/nest-project')

/** What `nest new` writes and the tutorial leaves as it is. */
const given: readonly string[] = ['src/app.controller.ts', 'src/app.service.ts']

const files = ['src', 'test'].flatMap(part =>
  readdirSync(join(fixture, part), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${part}/${name}`),
)

/** `npm run test:nest` runs the project; here it is held to the documents that show it. */
describe.each(['docs/nestjs.md', 'docs/nestjs.zh-CN.md'])('%s', name => {
  const text = readFileSync(join(root, name), 'utf8')
  const shown = [...text.matchAll(/^`([\w./-]+)`[:：]\n\n```ts\n([\s\S]*?)```$/gm)].map(
    ([, file = '', code = '']) => [file, code] as const,
  )

  it('shows every file of the project', () => {
    const wanted = files.filter(file => !given.includes(file))
    expect(shown.map(([file]) => file).sort()).toEqual(wanted.sort())
  })

  it.each(shown)('shows %s as it is run', (file, code) => {
    expect(code).toBe(readFileSync(join(fixture, file), 'utf8'))
  })
})
