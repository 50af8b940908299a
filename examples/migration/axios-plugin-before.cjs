// A shop with wechatpay-axios-plugin. axios-plugin-after.ts is the same shop with this SDK.
const { createHash } = require('node:crypto')
const { gunzipSync } = require('node:zlib')
const { Aes, Formatter, Hash, Multipart, Rsa, Transformer, Wechatpay } = require('wechatpay-axios-plugin')

exports.open = ({ mchid, serial, privateKey, publicKeyId, publicKey, apiV2Key, cert, baseURL }, more) => {
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: { [publicKeyId]: publicKey },
    secret: apiV2Key,
    merchant: { cert, key: privateKey },
    baseURL,
    headers: { 'Wechatpay-Serial': publicKeyId },
    ...more,
  })
  return wxpay
}

exports.place = async (wxpay, order) => {
  const { data } = await wxpay.v3.pay.transactions.jsapi.post(order)
  return data.prepay_id
}

exports.query = async (wxpay, mchid, out_trade_no) => {
  const { data } = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
    params: { mchid },
    out_trade_no,
  })
  return data.trade_state
}

exports.close = async (wxpay, mchid, out_trade_no) => {
  const { status } = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.close.post(
    { mchid },
    { out_trade_no },
  )
  return status
}

exports.refund = async (wxpay, refund) => {
  try {
    const { data } = await wxpay.chain('v3/refund/domestic/refunds').post(refund)
    return data.status
  } catch (error) {
    return error.response.data.code
  }
}

exports.bill = async (wxpay, bill_date) => {
  const { data } = await wxpay.v3.bill.tradebill.get({ params: { bill_date, tar_type: 'GZIP' } })
  const params = Object.fromEntries(new URL(data.download_url).searchParams)
  const file = await wxpay.v3.billdownload.file.get({ params, responseType: 'arraybuffer' })
  const text = gunzipSync(file.data)
  if (createHash('sha1').update(text).digest('hex') !== data.hash_value) throw new Error('damaged')
  return text
    .toString('utf8')
    .split('\r\n')
    .slice(1, -3)
    .map(line => line.split(',`')[6])
}

exports.upload = async (wxpay, filename, bytes) => {
  const meta = { filename, sha256: createHash('sha256').update(bytes).digest('hex') }
  const form = new Multipart().append('meta', JSON.stringify(meta)).append('file', bytes, filename)
  const { data } = await wxpay.v3.merchant.media.upload.post(form.getBuffer(), {
    meta,
    headers: form.getHeaders(),
  })
  return data.media_id
}

exports.addReceiver = async (wxpay, receiver, publicKeyId, publicKey) => {
  const name = Rsa.encrypt(receiver.name, Rsa.from(publicKey, Rsa.KEY_TYPE_PUBLIC))
  const { data } = await wxpay.v3.profitsharing.receivers.add.post(
    { ...receiver, name },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  )
  return data.account
}

exports.frontEnd = (appId, prepay_id, privateKey) => {
  const params = {
    appId,
    timeStamp: `${Formatter.timestamp()}`,
    nonceStr: Formatter.nonce(),
    package: `prepay_id=${prepay_id}`,
    signType: 'RSA',
  }
  params.paySign = Rsa.sign(
    Formatter.joinedByLineFeed(params.appId, params.timeStamp, params.nonceStr, params.package),
    Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE),
  )
  return params
}

exports.notice = ({ headers, body }, apiV3Key, publicKey) => {
  const signed = Formatter.response(headers['wechatpay-timestamp'], headers['wechatpay-nonce'], body)
  const key = Rsa.from(publicKey, Rsa.KEY_TYPE_PUBLIC)
  if (!Rsa.verify(signed, headers['wechatpay-signature'], key)) throw new Error('forged')
  const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
  const resource = JSON.parse(Aes.AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data))
  return resource.out_trade_no
}

exports.placeV2 = async (wxpay, order) => {
  const { data } = await wxpay.v2.pay.unifiedorder.post({ ...order, nonce_str: Formatter.nonce() })
  return data.prepay_id
}

exports.refundV2 = async (wxpay, refund) => {
  try {
    const { data } = await wxpay.v2.secapi.pay.refund.post(refund, { security: true })
    return data.out_refund_no
  } catch (error) {
    return error.response.data.err_code
  }
}

exports.noticeV2 = (xml, apiV2Key) => {
  const notice = Transformer.toObject(xml)
  if (Hash.sign(notice.sign_type ?? 'MD5', notice, apiV2Key) !== notice.sign) throw new Error('forged')
  return notice.out_trade_no
}
