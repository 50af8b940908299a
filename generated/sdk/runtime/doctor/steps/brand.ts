import { ApiError } from '../../errors/api-error.js'
import { hasBrand } from '../draft.js'
import { brandClient } from '../merchant-client.js'
import { brandQuery } from '../operations.js'
import { ok, type Step, skipped } from '../step.js'
import { callFault } from './call-fault.js'
import { failureOf } from './service.js'
import { notFound } from './service-codes.js'

/** A signed query of the brand. */
export const brandQueryStep: Step = {
  id: 'brand-query',
  title: { en: 'Signed query of the brand', zh: '品牌签名查询' },
  needs: ['client', 'clock', 'brand-public-keys'],
  isFor: hasBrand,
  async run(scene) {
    const client = brandClient(scene)
    if (client === undefined) return skipped('The brand is not complete.', '品牌配置不完整。')
    const error = await failureOf(client.request(brandQuery))
    if (error === undefined) return ok('Signature and answer are right.', '签名与应答验签都通过。')
    if (error instanceof ApiError && (notFound.has(error.code) || hasNoAddress(error))) {
      return ok(`${error.code}: the signature is right.`, `${error.code}：签名正确。`)
    }
    return callFault(error)
  },
}

/** The query asks for the brand's address for notices; that there is none is an answer, too. */
function hasNoAddress({ code, serviceMessage = '' }: ApiError): boolean {
  return code === 'INVALID_REQUEST' && /通知地址|notify/i.test(serviceMessage)
}
