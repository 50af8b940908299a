import { describe, expect, it } from 'vitest'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import { firstText, tools } from '../../emit/emit-input.js'
import { contentOf, emitModel } from '../../emit/sdk/emit-model.js'
import { pageText, readPages } from '../../pages/page-text.js'

/** The operation of a page with a description. */
function read(description: string, prose = '{{ $frontmatter.description }}') {
  const text = pageText({
    front: `---\ntitle: 取回借书单\ndescription: ${description}\n---\n\n`,
    heading: '# {{ $frontmatter.title }} {#get}',
    prose,
    request: '| query {data-required} | object | 查询\n| book {data-indent=1} | string | 书号',
    response: '| 文件流 {colspan=3}',
  })
  const { model } = readPages([{ file: 'openapi/v3/library/file.md', text }])
  const [operation] = model.operations
  if (operation === undefined) throw new Error('no operation')
  return { model, operation }
}

describe('a page', () => {
  it.each([
    '先取得地址，再下载文件。该接口不支持签名和验签。',
    '下载文件，无需签名',
    '这个请求不需要签名。',
    '请求不要签名。',
  ])('that says that its call is not signed: %s', description => {
    expect(read(description).operation.options).toEqual({ kind: 'call-options', unsigned: true })
  })

  it('that says so in its prose', () => {
    expect(read('下载文件', '该接口不支持签名和验签。').operation.options.unsigned).toBe(true)
  })

  it.each([
    '下载文件。应答没有签名，不要验签。',
    '响应不包含微信接口响应的签名值，因此需要跳过验签的流程',
    '请求同样要签名，应答是图片本身。',
    '签名只覆盖`meta`，不含文件内容。',
  ])('that says something else of signatures: %s', description => {
    expect(read(description).operation.options).toEqual({ kind: 'call-options' })
  })

  it('tells the SDK and the OpenAPI document', () => {
    const { model } = read('该接口不支持签名和验签。')
    expect(contentOf(emitModel(model), 'sdk/v3/library/file.ts')).toContain('  unsigned: true,\n')
    const document: unknown = JSON.parse(firstText(createOpenApiEmitter(tools), model))
    expect(document).toMatchObject({ paths: { '/v3/library/file': { get: { security: [] } } } })
    expect(document).not.toHaveProperty('components.securitySchemes')
  })
})
