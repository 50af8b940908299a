/** What an event of a complaint leaves in its history, and what its notice says. */
export interface ComplaintStep {
  /** `operate_type` of the history. */
  readonly operateType: string
  /** `action_type` of the notice; none is sent without it. */
  readonly actionType: string | undefined
  readonly operator: '投诉人' | '商家' | '微信支付'
}

/** By event of the machine; `create` is the beginning. `approve` and `reject` are the two ends of `decide`. */
export const complaintSteps: Readonly<Record<string, ComplaintStep>> = {
  create: { operateType: 'USER_CREATE_COMPLAINT', actionType: 'CREATE_COMPLAINT', operator: '投诉人' },
  respond: { operateType: 'USER_RESPONSE', actionType: 'USER_RESPONSE', operator: '投诉人' },
  continue: { operateType: 'USER_CONTINUE_COMPLAINT', actionType: 'CONTINUE_COMPLAINT', operator: '投诉人' },
  revoke: { operateType: 'USER_REVOKE_COMPLAINT', actionType: undefined, operator: '投诉人' },
  reply: { operateType: 'MERCHANT_RESPONSE', actionType: 'MERCHANT_RESPONSE', operator: '商家' },
  complete: {
    operateType: 'MERCHANT_CONFIRM_COMPLETE',
    actionType: 'MERCHANT_CONFIRM_COMPLETE',
    operator: '商家',
  },
  approve: {
    operateType: 'MERCHANT_APPROVE_REFUND',
    actionType: 'MERCHANT_APPROVE_REFUND',
    operator: '商家',
  },
  reject: { operateType: 'MERCHANT_REFUSE_RERUND', actionType: 'MERCHANT_REJECT_REFUND', operator: '商家' },
  'platform-reply': {
    operateType: 'PLATFORM_RESPONSE',
    actionType: 'RESPONSE_BY_PLATFORM',
    operator: '微信支付',
  },
  refunded: {
    operateType: 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE',
    actionType: 'REFUND_SUCCESS',
    operator: '微信支付',
  },
}
