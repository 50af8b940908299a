import { describe, expect, test } from 'vitest'
import { fileFacts, suppliedProperties } from '../../../generator/emit/supplied/file-facts.js'
import type { Property } from '../../../generator/model/schema.js'
import { binary, content, multipartBody, object, property, string, values } from '../sdk/fixtures.js'

const file = property('file', binary)

function meta(...fields: readonly Property[]): Property {
  return property('meta', string({ content: content('json', object(...fields)) }))
}

function digest(name: string, description: string): Property {
  return property(name, string(), description)
}

function summary(...parts: readonly Property[]): readonly string[] {
  return fileFacts(multipartBody(...parts)).map(fact => {
    const source = fact.kind === 'digest' ? [fact.algorithm, fact.algorithmFrom] : []
    return [fact.kind, fact.path, fact.file, ...source].filter(each => each !== undefined).join(' ')
  })
}

const sm3 = property('digest_alogrithm', string({ enum: values('SM3') }), 'Algorithm')
const choice = property('hash_type', string({ enum: values('SHA256', 'SM3') }))

describe('a digest', () => {
  test.each<readonly [string, readonly Property[], string | undefined]>([
    ['by its name', [digest('sha256', '')], 'sha256 sha256'],
    ['by its name in capitals', [digest('SHA256', '')], 'SHA256 sha256'],
    ['by a part of its name', [digest('media_sm3', '文件摘要')], 'media_sm3 sm3'],
    ['by a part of its name in another case', [digest('fileSha256', '')], 'fileSha256 sha256'],
    ['by its words', [digest('file_digest', '图片文件的`sha256`摘要')], 'file_digest sha256'],
    ['by its words in capitals', [digest('file_digest', 'SHA-256 摘要')], 'file_digest sha256'],
    ['by its description alone', [digest('check_value', '文件的`SM3`摘要值')], 'check_value sm3'],
    ['by a hash', [digest('file_hash', '文件MD5')], 'file_hash md5'],
    ['by the only value beside it', [sm3, digest('digest', '摘要')], 'digest sm3 digest_alogrithm'],
    ['by a choice beside it', [choice, digest('hash_value', '文件摘要')], 'hash_value hash_type'],
    [
      'by a choice and its words',
      [choice, digest('hash_value', '`sha256`摘要')],
      'hash_value sha256 hash_type',
    ],
    [
      'by a choice of long names',
      [choiceOf('DIGEST_ALGORITHM_SM3', 'DIGEST_ALGORITHM_SHA256'), digest('digest', '')],
      'digest alg',
    ],
    ['by its name whatever stands beside it', [choice, digest('sha256', '')], 'sha256 sha256'],
    ['without an algorithm', [digest('digest', '文件摘要')], undefined],
    ['with two algorithms in its words', [digest('digest', 'SHA256或SM3摘要')], undefined],
    ['with two choices beside it', [choice, sm3, digest('digest', '摘要')], undefined],
    ['of which it is the signature', [digest('signature', '对文件摘要做SHA256签名')], undefined],
    ['that is a choice itself', [choice], undefined],
    ['that is encrypted', [property('sha256', string({ encryption: sealed() }))], undefined],
    ['that is an object', [property('sha256', object())], undefined],
    ['with another algorithm in its name', [digest('sha2560', ''), digest('sha512', '')], undefined],
  ])('%s', (_, fields, want) => {
    const [name, ...rest] = want?.split(' ') ?? []
    const sources = rest.map(word => (/^(?:sha|sm|md)/.test(word) ? word : `/body/meta/${word}`))
    const wanted = want === undefined ? [] : [['digest', `/body/meta/${name}`, 'file', ...sources].join(' ')]
    expect(summary(file, meta(...fields))).toEqual(wanted)
  })
})

function choiceOf(...names: readonly string[]): Property {
  return property('alg', string({ enum: values(...names) }))
}

function sealed() {
  return { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' } as const
}

describe('a file name', () => {
  test.each([
    ['filename', true],
    ['file_name', true],
    ['fileName', true],
    ['media_name', true],
    ['original_filename', true],
    ['item_name', false],
    ['name', false],
    ['filename_type', false],
  ])('%s: %s', (name, want) =>
    expect(summary(file, meta(property(name, string())))).toEqual(
      want ? [`filename /body/meta/${name} file`] : [],
    ),
  )
})

describe('the file that is meant', () => {
  const front = property('front_file', binary)
  const back = property('back_file', binary)

  test.each<readonly [string, readonly Property[], readonly string[]]>([
    [
      'the only one',
      [property('submission_file', binary), meta(digest('sha256', ''))],
      ['digest /body/meta/sha256 submission_file sha256'],
    ],
    [
      'the one of the name',
      [front, back, meta(digest('back_sha256', ''))],
      ['digest /body/meta/back_sha256 back_file sha256'],
    ],
    [
      'the one of the object around',
      [front, back, meta(property('front', object(digest('sha256', ''))))],
      ['digest /body/meta/front/sha256 front_file sha256'],
    ],
    [
      'the one of the part around',
      [front, back, property('back', object(digest('file_name', '')))],
      ['filename /body/back/file_name back_file'],
    ],
    ['none of two', [front, back, meta(digest('sha256', ''))], []],
    ['none of two that fit', [front, back, meta(digest('front_back_sha256', ''))], []],
    ['none at all', [meta(digest('sha256', ''))], []],
  ])('%s', (_, parts, want) => expect(summary(...parts)).toEqual(want))

  test('a field of the body itself', () => {
    expect(summary(file, digest('sha256', ''))).toEqual(['digest /body/sha256 file sha256'])
  })

  test('only multipart bodies have files', () => {
    const json = {
      kind: 'json',
      required: true,
      description: '',
      schema: object(digest('sha256', '')),
      span: file.span,
    } as const
    expect(fileFacts(json)).toEqual([])
    expect(fileFacts(undefined)).toEqual([])
  })
})

describe('what callers may leave out', () => {
  const names = (...parts: readonly Property[]) =>
    [...suppliedProperties(multipartBody(...parts))].map(each => each.name)

  test.each<readonly [string, readonly Property[], readonly string[]]>([
    [
      'fields and a part without others',
      [file, meta(digest('sha256', ''), digest('filename', ''))],
      ['sha256', 'filename', 'meta'],
    ],
    [
      'a part with optional fields',
      [file, meta(digest('sha256', ''), property('item?', string()))],
      ['sha256', 'meta'],
    ],
    [
      'no part with required fields',
      [file, meta(digest('sha256', ''), property('item', string()))],
      ['sha256'],
    ],
    ['nothing', [file, meta(property('item?', string()))], []],
  ])('%s', (_, parts, want) => expect(names(...parts)).toEqual(want))
})
