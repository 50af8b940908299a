import { createHash } from 'node:crypto'
import { data, type LocalRequest } from '../../service/local-request.js'
import type { Handler } from '../behaviour.js'
import { knownMembers } from '../shared/known-members.js'
import { refuse } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { openidOf } from './local-user.js'
import { authCode, caseOf, isPaymentCode } from './payment-code.js'
import { given } from './payment-query.js'

/** `tools/authcodetoopenid`: who showed the payment code. */
export const askOpenid: Handler = request => {
  const code = authCode(request)
  const found = caseOf(code)
  if (!isPaymentCode(code) || found?.digits === '97') {
    return refuse(request, ['AUTH_CODE_INVALID'], '不是微信支付的付款码')
  }
  if (found?.digits === '93') {
    return refuse(request, found.codes, found.message)
  }
  const subAppid = textAt(request.body, 'sub_appid')
  const members = {
    ...merchantV2(request),
    openid: openidOf(textAt(request.body, 'appid') ?? '', code),
    sub_openid: subAppid && openidOf(subAppid, code),
  }
  return data(knownMembers(request.operation.response.schema, members))
}

/** `tools/shorturl`: the same long link gets the same short one. */
export const shorten: Handler = request => {
  const long = textAt(request.body, 'long_url') ?? ''
  const short = createHash('sha256').update(long).digest('base64url').replace(/[-_]/g, '').slice(0, 9)
  const members = { ...merchantV2(request), short_url: `weixin://wxpay/s/${short}` }
  return data(knownMembers(request.operation.response.schema, members))
}

function merchantV2(request: LocalRequest) {
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'SUCCESS',
    appid: given(request, 'appid'),
    mch_id: given(request, 'mch_id'),
    sub_appid: given(request, 'sub_appid'),
    sub_mch_id: given(request, 'sub_mch_id'),
  }
}
