import { type DataObject, textMember } from '../../../client/data-object.js'
import { empty, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusalOf, refusedAnswer } from '../shared/allowed.js'
import { answerEvent } from '../shared/answer-event.js'
import { answeredBefore, numberedRequest } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { readTime } from '../shared/beijing-time.js'
import { pageOf } from '../shared/page-of.js'
import { storedFields } from '../shared/stored-fields.js'
import { textsOf } from '../shared/texts-of.js'
import { wholeMember } from '../shared/whole-member.js'
import { type Complaint, complaintAnswer, readComplaint } from './complaint.js'
import { historyAnswer, historyEntry } from './complaint-history.js'
import { complaintMachine } from './complaint-machine.js'
import { notifyComplaint } from './complaint-notifications.js'

/** What operations do to complaints, at home and abroad. */
export const complaintOperations: Readonly<Record<string, Handler>> = Object.fromEntries([
  ...['v3/merchant-service/complaints-v2', 'v3/global/merchant-service/complaints'].flatMap(
    (root): readonly (readonly [string, Handler])[] => [
      [`${root}#get`, listComplaints],
      [`${root}/{complaint_id}#get`, queryComplaint],
      [`${root}/{complaint_id}/negotiation-historys#get`, queryHistory],
      [`${root}/{complaint_id}/response#post`, reply],
      [`${root}/{complaint_id}/complete#post`, complete],
    ],
  ),
  ['v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service#post', replyAtOnce],
  ['v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress#post', decideRefund],
])

const day = 86_400_000
const longestSpan = 30

/** Complaints between two days in Beijing, both included, at most 30 days apart. */
function listComplaints(request: LocalRequest, world: World): LocalAnswer {
  const { query, caller } = request
  const [from, until] = ['begin_date', 'end_date'].map(name =>
    readTime(`${textMember(query, name)}T00:00:00+08:00`),
  )
  if (from === undefined || until === undefined) return refusal('PARAM_ERROR', '日期格式应为yyyy-MM-dd')
  if (until < from || until - from > longestSpan * day)
    return refusal('INVALID_REQUEST', '开始日期不能晚于结束日期，跨度不超过30天')
  const mchid = textMember(query, 'complainted_mchid')
  const complaints = world.store
    .list('complaint', caller)
    .filter(({ createdAt }) => createdAt >= from && createdAt < until + day)
    .map(readComplaint)
    .filter(complaint => complaint.mchid === (mchid ?? complaint.mchid))
  const { items, ...page } = pageOf(complaints, query, { unit: 'items', limit: 10 })
  return answerWith(request, {
    ...page,
    data: items.map(complaint => complaintAnswer(complaint, world)),
  })
}

/** Finds the complaint of a request. A call that names the merchant must name the complaint's. */
function withComplaint(
  request: LocalRequest,
  world: World,
  answer: (complaint: Complaint) => LocalAnswer,
): LocalAnswer {
  const id = request.path.complaint_id ?? ''
  const object = world.store.get('complaint', request.caller, id)
  if (object === undefined || object.id !== id) {
    const isAnothers = world.store.list('complaint').some(other => other.id === id)
    return isAnothers
      ? refusal('NO_AUTH', '商户号没有该投诉单的权限')
      : refusal('INVALID_REQUEST', '投诉单不存在')
  }
  const complaint = readComplaint(object)
  return (textMember(request.body, 'complainted_mchid') ?? complaint.mchid) === complaint.mchid
    ? answer(complaint)
    : refusal('INVALID_REQUEST', '被诉商户号与投诉单不符')
}

function queryComplaint(request: LocalRequest, world: World): LocalAnswer {
  return withComplaint(request, world, complaint => answerWith(request, complaintAnswer(complaint, world)))
}

function queryHistory(request: LocalRequest, world: World): LocalAnswer {
  return withComplaint(request, world, ({ history }) => {
    const { items, ...page } = pageOf(history, request.query, { unit: 'items', limit: 100 })
    return answerWith(request, { ...page, data: items.map(entry => historyAnswer(entry, world)) })
  })
}

/** Lets a step of the merchant happen: a move, an entry of the history, a notice. */
function step(
  complaint: Complaint,
  { event, name, entry, changes }: Step,
  world: World,
): LocalAnswer | undefined {
  const moved = world.move(complaint.object, event, {
    ...changes,
    history: [...complaint.history, entry],
  })
  if (isRefused(moved)) return refusedAnswer(moved)
  notifyComplaint(moved, name, world)
  return undefined
}

interface Step {
  readonly event: string
  /** Of `complaintSteps`. */
  readonly name: string
  readonly entry: DataObject
  readonly changes: DataObject
}

function reply(request: LocalRequest, world: World): LocalAnswer {
  return withComplaint(request, world, complaint => {
    const content = storedFields('the request', request.body).text('response_content')
    const entry = historyEntry('reply', content, textsOf(request.body, 'response_images'), world)
    const changes = { incoming_user_response: false }
    return step(complaint, { event: 'reply', name: 'reply', entry, changes }, world) ?? empty
  })
}

function complete(request: LocalRequest, world: World): LocalAnswer {
  return withComplaint(request, world, complaint => {
    const entry = historyEntry('complete', undefined, [], world)
    return step(complaint, { event: 'complete', name: 'complete', entry, changes: {} }, world) ?? empty
  })
}

/** Replies to a user who waits. The same `idempotent_id` sends nothing twice. */
function replyAtOnce(request: LocalRequest, world: World): LocalAnswer {
  return withComplaint(request, world, complaint => {
    const number = storedFields('the request', request.body).text('idempotent_id')
    const numbered = numberedRequest('reply', number, request)
    const earlier = answeredBefore(numbered, 'complaint', request.caller, world, 'INVALID_REQUEST')
    if (earlier !== undefined) return earlier
    if (!complaint.needsImmediateService)
      return refusal('INVALID_REQUEST', '投诉单不需要即时服务，请用回复用户接口')
    const entry = {
      ...historyEntry('reply', undefined, [], world),
      normal_message: request.body.message,
    }
    const answer = answerEvent(
      complaint.object,
      {
        numbered,
        event: 'reply',
        data: { incoming_user_response: false, history: [...complaint.history, entry] },
        answer: { log_id: textMember(entry, 'log_id') },
      },
      world,
    )
    if (answer.kind === 'data') notifyComplaint(complaint.object, 'reply', world)
    return answer
  })
}

/** Approves or refuses the refund that the user asks for, once. No money moves. */
function decideRefund(request: LocalRequest, world: World): LocalAnswer {
  return withComplaint(request, world, complaint => {
    const refused = refusalOf(complaintMachine, complaint.object, 'decide')
    if (refused !== undefined) return refused
    if (complaint.problemType !== 'REFUND')
      return refusal('INVALID_REQUEST', '投诉单不是申请退款类型，不能审批')
    if (complaint.isDecided) return refusal('INVALID_REQUEST', '退款申请已审批')
    const isApproved = request.body.action === 'APPROVE'
    const reason = textMember(request.body, 'reject_reason')
    if (isApproved && wholeMember(request.body, 'launch_refund_day') === undefined)
      return refusal('INVALID_REQUEST', '同意退款时须填写launch_refund_day')
    if (!isApproved && reason === undefined)
      return refusal('INVALID_REQUEST', '拒绝退款时须填写reject_reason')
    const name = isApproved ? 'approve' : 'reject'
    const images = textsOf(request.body, 'reject_media_list')
    const details = isApproved ? textMember(request.body, 'remark') : reason
    const entry = historyEntry(name, details, images, world)
    return step(complaint, { event: 'decide', name, entry, changes: { decided: true } }, world) ?? empty
  })
}
