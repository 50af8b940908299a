// A shop with wechatpay-node-v3. node-v3-after.ts is the same shop with this SDK.
const { createHash } = require('node:crypto')
const WxPay = require('wechatpay-node-v3')

exports.open = ({ appid, mchid, serial, cert, privateKey, apiV3Key }) => {
  const pay = new WxPay({
    appid,
    mchid,
    serial_no: serial,
    publicKey: Buffer.from(cert),
    privateKey: Buffer.from(privateKey),
    key: apiV3Key,
  })
  return pay
}

exports.place = async (pay, order) => {
  const { status, data, error } = await pay.transactions_jsapi(order)
  if (status !== 200) throw new Error(error)
  return data
}

exports.query = async (pay, out_trade_no) => {
  const { data } = await pay.query({ out_trade_no })
  return data.trade_state
}

exports.close = async (pay, out_trade_no) => {
  const { status } = await pay.close(out_trade_no)
  return status
}

exports.refund = async (pay, refund) => {
  const { status, data, error } = await pay.refunds(refund)
  return status === 200 ? data.status : JSON.parse(error).code
}

exports.bill = async (pay, bill_date) => {
  const { data } = await pay.tradebill({ bill_date })
  const { data: text } = await pay.downloadBill(data.download_url)
  if (createHash('sha1').update(text).digest('hex') !== data.hash_value) throw new Error('damaged')
  return text
    .split('\r\n')
    .slice(1, -3)
    .map(line => line.split(',`')[6])
}

exports.addReceiver = async (pay, receiver, publicKeyId, publicKey) => {
  const name = pay.publicEncrypt(receiver.name, Buffer.from(publicKey))
  const { data } = await pay.profitsharing_receivers_add({ ...receiver, name, wx_serial_no: publicKeyId })
  return data.account
}

exports.notice = (pay, { body }) => {
  const { ciphertext, associated_data, nonce } = JSON.parse(body).resource
  const resource = pay.decipher_gcm(ciphertext, associated_data, nonce)
  return resource.out_trade_no
}
