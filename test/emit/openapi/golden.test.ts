import { expect, test } from 'vitest'
import { createOpenApiEmitter } from '../../../generator/emit/openapi/create-openapi-emitter.js'
import { wechatPay } from '../../../generator/model/protocol/wechat-pay.js'
import { goldenFiles } from '../../golden/golden-files.js'
import { fixtureInfo, fixtureModel } from './fixture-model.js'

const golden = goldenFiles('openapi')

test('openapi.json of the fixtures', () => {
  const { path, content } = createOpenApiEmitter(wechatPay)(fixtureModel, fixtureInfo)
  expect(path).toBe('openapi.json')
  golden.expectFile(path, content)
  golden.expectNoOrphans()
})
