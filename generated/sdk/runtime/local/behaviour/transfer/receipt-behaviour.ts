import { createHash } from 'node:crypto'
import type { DataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { yuan } from '../bills/bill-text.js'
import { downloadFile, keepFile } from '../bills/kept-file.js'
import { defineMachine } from '../machine.js'
import { answerWith, notFound } from '../shared/answers.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { refuse } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { receiptPdf } from './receipt-pdf.js'
import { transferOf } from './transfer-data.js'

/** Milliseconds until a receipt is made. The pages ask to wait some seconds. */
export const receiptDelay = 3_000

/** Milliseconds that its address lives: ten minutes, as the pages say. */
export const receiptLife = 600_000

const machine = defineMachine({
  kind: 'transfer-receipt',
  title: { en: 'Receipts of transfers', zh: '转账电子回单' },
  initial: 'GENERATING',
  events: {
    finish: { by: 'time', words: { en: 'The receipt is made', zh: '生成完成' } },
    fail: { by: 'service', words: { en: 'Fail', zh: '生成失败' } },
  },
  states: {
    GENERATING: { words: { en: 'being made', zh: '生成中' }, on: { finish: 'FINISHED', fail: 'FAILED' } },
    FINISHED: { words: { en: 'made', zh: '已完成' }, on: {} },
    FAILED: { words: { en: 'failed', zh: '已失败' }, on: {} },
  },
})

const base = 'v3/fund-app/mch-transfer/elecsign'

/** Electronic receipts of transfers that arrived: a PDF. */
export const transferReceiptBehaviour: Behaviour = {
  machine,
  operations: {
    [`${base}/out-bill-no#post`]: createReceipt,
    [`${base}/out-bill-no/{out_bill_no}#get`]: queryReceipt,
    [`${base}/transfer-bill-no#post`]: createReceipt,
    [`${base}/transfer-bill-no/{transfer_bill_no}#get`]: queryReceipt,
    'v3/transferdownload/elecvoucherfile#get': downloadFile,
  },
}

/** Asking again gives the same receipt. */
function createReceipt(request: LocalRequest, world: World): LocalAnswer {
  const transfer = transferIn(request, world)
  if (transfer === undefined) return notFound(request, '转账单不存在')
  if (transfer.state !== 'SUCCESS') return refuse(request, ['INVALID_REQUEST'], '转账成功后才能申请电子回单')
  const known = world.store.get(machine.kind, request.caller, transfer.id)
  return answerWith(request, receiptMembers(known ?? storeReceipt(world, transfer)))
}

function storeReceipt(world: World, { owner, id }: StoredObject): StoredObject {
  const made = world.create({ kind: machine.kind, owner, id, aliases: [], data: {} })
  world.later(receiptDelay, made, 'finish')
  return made
}

function queryReceipt(request: LocalRequest, world: World): LocalAnswer {
  const transfer = transferIn(request, world)
  const receipt = transfer && world.store.get(machine.kind, request.caller, transfer.id)
  if (transfer === undefined || receipt === undefined) return notFound(request, '电子回单不存在')
  const file = receipt.state === 'FINISHED' ? fileMembers(world, transfer) : {}
  return answerWith(request, { ...receiptMembers(receipt), ...file })
}

function transferIn({ path, body, caller }: LocalRequest, world: World): StoredObject | undefined {
  const outBillNo = path.out_bill_no ?? textAt(body, 'out_bill_no')
  const number = outBillNo ?? path.transfer_bill_no ?? textAt(body, 'transfer_bill_no') ?? ''
  const transfer = world.store.get('transfer', caller, number)
  if (transfer === undefined) return undefined
  const known = outBillNo === undefined ? transferOf(transfer).transferBillNo : transfer.id
  return known === number ? transfer : undefined
}

function receiptMembers({ state, createdAt, updatedAt }: StoredObject): DataObject {
  const reason = state === 'FAILED' ? { fail_reason: '生成失败' } : {}
  return { state, create_time: rfc3339(createdAt), update_time: rfc3339(updatedAt), ...reason }
}

/** Each query has an address of its own, which lives from then on. */
function fileMembers(world: World, transfer: StoredObject): DataObject {
  const { transferBillNo, outBillNo, amount, openid } = transferOf(transfer)
  const content = receiptPdf([
    'Receipt of a transfer (local service)',
    `transfer_bill_no: ${transferBillNo}`,
    `out_bill_no: ${outBillNo}`,
    `mchid: ${transfer.owner}`,
    `openid: ${openid}`,
    `amount: CNY ${yuan(amount)}`,
    `time: ${rfc3339(transfer.updatedAt)}`,
  ])
  return {
    hash_type: 'SHA256',
    hash_value: createHash('sha256').update(content).digest('hex'),
    download_url: keepFile(world, transfer.owner, {
      content,
      contentType: 'application/pdf',
      address: '/v3/transferdownload/elecvoucherfile?token=',
      rest: '&source=local',
      life: receiptLife,
    }),
  }
}
