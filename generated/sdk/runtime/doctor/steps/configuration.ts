import { nearestName } from '../../chain/nearest-name.js'
import { same, type Words } from '../../cli/language.js'
import { checkBrandId, checkMchid, checkSerial } from '../../client/check-merchant.js'
import { brandOwner, merchantOwner, type Owner } from '../../client/owner.js'
import { variableNames } from '../../environment/variables.js'
import { messageOf, WechatPayError } from '../../errors/wechatpay-error.js'
import { type Draft, hasBrand, hasMerchantParts } from '../draft.js'
import { failed, ok, type Scene, type Step, type StepResult, skipped, warning } from '../step.js'

/** What is set, and what is missing. */
export const configurationStep: Step = {
  id: 'configuration',
  title: { en: 'Configuration', zh: '配置' },
  needs: [],
  run(scene) {
    const [problem] = scene.problems
    if (problem !== undefined) {
      const fix = { en: problem.advice, zh: `改正该变量（${problem.advice}）` }
      return failed('SETTING_INVALID', same(messageOf(problem)), fix)
    }
    const missing = missingSettings(scene.draft).map(scene.nameOf)
    if (missing.length > 0) return missingResult(missing, scene)
    return unknownVariable(scene) ?? complete(scene)
  },
}

function missingResult(missing: readonly string[], { source }: Scene): StepResult {
  const list = missing.join(', ')
  const fix: Words =
    source === 'environment'
      ? {
          en: 'Set them in the environment, or give a file: doctor --env .env. A key may stand in a file: WECHATPAY_PRIVATE_KEY_FILE=apiclient_key.pem.',
          zh: '设置这些环境变量，或用 doctor --env .env 指定文件；密钥可放在文件里：WECHATPAY_PRIVATE_KEY_FILE=apiclient_key.pem。',
        }
      : { en: 'Add them to what the module exports.', zh: '在该模块导出的配置里补上。' }
  return failed('SETTING_MISSING', { en: `Missing: ${list}.`, zh: `缺少：${list}。` }, fix)
}

/** Names of required settings that are missing; of a brand alone, those of the brand. */
function missingSettings(draft: Draft): readonly string[] {
  const { brand, publicKeys, certificates, apiV3Key } = draft
  const own = hasMerchantParts(draft)
    ? absent(draft, ['mchid', 'serial', 'privateKey']).filter(
        name => name !== 'serial' || draft.certificate === undefined,
      )
    : []
  const canVerify = publicKeys !== undefined || certificates !== undefined || apiV3Key !== undefined
  const ofBrand = brand === undefined ? [] : absent(brand, ['brandId', 'serial', 'privateKey', 'publicKeys'])
  return [
    ...own,
    ...(canVerify || !hasMerchantParts(draft) ? [] : ['publicKeys']),
    ...ofBrand
      .filter(name => name !== 'serial' || brand?.certificate === undefined)
      .map(name => `brand.${name}`),
  ]
}

function absent<T extends object>(settings: T, names: readonly (keyof T & string)[]): readonly string[] {
  return names.filter(name => settings[name] === undefined || settings[name] === '')
}

/** A variable that begins like ours and is not one of them: most likely misspelt. */
function unknownVariable({ source, env }: Scene): StepResult | undefined {
  if (source !== 'environment') return undefined
  const known = variableNames()
  const others = [...known, 'WECHATPAY_APPID']
  const name = Object.keys(env).find(
    each => /^WECHATPAY_[A-Z0-9_]{1,60}$/.test(each) && !others.includes(each),
  )
  if (name === undefined) return undefined
  const meant = nearestName(name, known)
  return warning(
    'SETTING_UNKNOWN',
    { en: `${name} is not a variable of the SDK.`, zh: `${name} 不是 SDK 的环境变量。` },
    meant === undefined
      ? {
          en: 'Remove it, or see the list of variables in the documents.',
          zh: '删去它，或对照文档里的变量表。',
        }
      : { en: `Did you mean ${meant}?`, zh: `是否应为 ${meant}？` },
  )
}

function complete({ draft }: Scene): StepResult {
  const parts: readonly (readonly [boolean, Words])[] = [
    [hasMerchantParts(draft), { en: 'merchant', zh: '商户' }],
    [draft.publicKeys !== undefined, { en: 'public key', zh: '微信支付公钥' }],
    [draft.certificates !== undefined, { en: 'platform certificates', zh: '平台证书' }],
    [draft.apiV3Key !== undefined, { en: 'APIv3 key', zh: 'APIv3密钥' }],
    [draft.v2?.apiV2Key !== undefined, { en: 'APIv2 key', zh: 'APIv2密钥' }],
    [draft.v2?.clientCertificate !== undefined, { en: 'client certificate', zh: '客户端证书' }],
    [draft.brand !== undefined, { en: 'brand', zh: '品牌' }],
  ]
  const set = parts.flatMap(([isSet, words]) => (isSet ? [words] : []))
  return ok(`Set: ${set.map(({ en }) => en).join(', ')}.`, `已配置：${set.map(({ zh }) => zh).join('、')}。`)
}

/** The number of the merchant and the serial number of its certificate, by their form. */
export const identityStep = identityStepOf(merchantOwner)

/** The same of a brand. */
export const brandIdentityStep = identityStepOf(brandOwner)

function identityStepOf(owner: Owner): Step {
  const isBrand = owner.protocol === 'brand'
  return {
    id: isBrand ? 'brand-identity' : 'identity',
    title: isBrand
      ? { en: 'Brand id and serial number', zh: '品牌ID与证书序列号' }
      : { en: 'Merchant and serial number', zh: '商户号与证书序列号' },
    needs: [],
    ...(isBrand ? { isFor: hasBrand } : {}),
    run({ draft, nameOf }) {
      const given = isBrand ? draft.brand : draft
      const id = isBrand ? draft.brand?.brandId : draft.mchid
      if (given === undefined || id === undefined) return skipped('No number is set.', '没有设置号码。')
      const idFault = faultOf(() => (isBrand ? checkBrandId(id) : checkMchid(id)))
      if (idFault !== undefined) return wrongId(nameOf(owner.id), isBrand)
      if (given.serial === undefined) return ok(`${id}.`, `${id}。`)
      const serialFault = faultOf(() => checkSerial(given.serial, owner))
      if (serialFault === undefined)
        return ok(
          `${id}, ${checkSerial(given.serial, owner)}.`,
          `${id}，${checkSerial(given.serial, owner)}。`,
        )
      return wrongSerial(nameOf(`${owner.prefix}serial`), given.serial, serialFault)
    },
  }
}

function wrongId(name: string, isBrand: boolean): StepResult {
  return failed(
    'MCHID_INVALID',
    isBrand
      ? { en: `${name} is not the id of a brand.`, zh: `${name} 不是品牌ID。` }
      : { en: `${name} is not made of digits alone.`, zh: `${name} 不全是数字。` },
    isBrand
      ? {
          en: 'Give the id of the brand platform as text, without blanks.',
          zh: '填品牌经营平台上的品牌ID，不带空格。',
        }
      : {
          en: 'Give the merchant number as text, without blanks: 1900000109. It is not an appid.',
          zh: '填商户号，不带空格：1900000109；它不是 appid。',
        },
  )
}

function wrongSerial(name: string, serial: unknown, fault: WechatPayError): StepResult {
  const text = String(serial)
  const isPublicKeyId = text.startsWith('PUB_KEY_ID_')
  const isDecimal = /^\s*\d{41,49}\s*$/.test(text)
  const cause: Words = isPublicKeyId
    ? {
        en: `${name} is the id of a WeChat Pay public key, not the serial number of the own certificate.`,
        zh: `${name} 填的是微信支付公钥ID，不是商户API证书序列号。`,
      }
    : isDecimal
      ? { en: `${name} is written in decimal.`, zh: `${name} 是十进制写法。` }
      : { en: `${name} is not a serial number in hexadecimal.`, zh: `${name} 不是十六进制的证书序列号。` }
  const command = 'openssl x509 -in apiclient_cert.pem -noout -serial'
  return failed('SERIAL_INVALID', cause, {
    en: isDecimal ? fault.advice : `Give what this prints: ${command}`,
    zh: isDecimal ? `改为十六进制（${fault.advice}）` : `填这条命令的输出：${command}`,
  })
}

function faultOf(check: () => unknown): WechatPayError | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof WechatPayError) return error
    throw error
  }
}
