import { describe, expect, it } from 'vitest'
import { isSafePath } from '../../generator/write/safe-path.js'
import { pageText } from '../pages/page-text.js'
import { runPages } from './run-pages.js'

const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'then']

describe('names of every object are names like others', () => {
  it.each(odd)('%s', async name => {
    const { model, counts, files } = await runPages([
      {
        file: `openapi/v3/library/{${name}}/loans.md`,
        text: pageText({
          request: [
            `| ${name} {data-required} | string | 馆`,
            '| query | object | 查询',
            `| ${name} {data-indent=1} | string | 词`,
            '| json | object | 请求',
            `| ${name} {data-required data-indent=1} | object | 书`,
            `| ${name} {data-indent=2} | string | \`${name}\` \\| \`B\` 枚举值之一`,
          ].join('\n'),
          response: `| ${name} {data-required} | string | 号`,
        }),
      },
    ])
    expect(counts).toMatchObject({ operations: 1, pagesLeftOut: 0 })
    const [operation] = model.operations
    expect(operation?.parameters.map(parameter => [parameter.in, parameter.name])).toEqual([
      ['path', name],
      ['query', name],
    ])
    const api: unknown = JSON.parse(files.find(({ path }) => path === 'openapi.json')?.content ?? '{}')
    const written = JSON.stringify(api)
    expect(written).toContain(`"required":["${name}"]`)
    expect(written).toContain(`"enum":["${name}","B"]`)
    expect(written).toContain(`"${name}":{`)
  })
})

describe('a path of a page never leads out of the output folder', () => {
  const paths = [
    'openapi/v3/../../../etc/passwd.md',
    'openapi/v3/..\\..\\windows.md',
    'openapi/v3//double.md',
    'openapi/v3/./here.md',
    'openapi/v3/a\u0000b.md',
    'openapi/v3/C:/x.md',
    'openapi/v3/ .md',
    'openapi/v3/con.md',
    'openapi/v3/__proto__/constructor.md',
    `openapi/v3/a"b\`c${'$'}{d}.md`,
    'openapi/v3/{a}{b}/{.md',
    'webhook/v3/../../X.md',
    'webhook/v3/__proto__.md',
    'nowhere.md',
  ]
  it.each(paths)('%j', async file => {
    const { files } = await runPages([{ file, text: pageText() }])
    for (const { path } of files) {
      expect(path.split('/')).not.toContain('..')
      expect(isSafePath(path), path).toBe(true)
    }
  })
})
