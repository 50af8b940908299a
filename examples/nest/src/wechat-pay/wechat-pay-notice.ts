import {
  type ArgumentsHost,
  applyDecorators,
  type CanActivate,
  Catch,
  createParamDecorator,
  type ExceptionFilter,
  type ExecutionContext,
  HttpCode,
  Inject,
  Injectable,
  Logger,
  type RawBodyRequest,
  UseFilters,
  UseGuards,
} from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { Request, Response } from 'express'
import { type Client, fail, parseWebhook, sendReply, type WebhookDescriptor } from 'wechatpay-sdk/client'
import { WECHAT_PAY } from './wechat-pay.token.js'

/** A request whose notice was verified. */
type NoticeRequest = RawBodyRequest<Request> & { wechatPayEvent?: unknown }

/** The events that a handler expects. */
const Events = Reflector.createDecorator<readonly WebhookDescriptor[]>()

/**
 * Verifies, decrypts and types the notice before the handler runs, and puts the event on the request. It takes the raw
 * bytes: create the application with `{ rawBody: true }`.
 */
@Injectable()
export class WechatPayNoticeGuard implements CanActivate {
  constructor(
    @Inject(WECHAT_PAY) private readonly client: Client,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<NoticeRequest>()
    const events = this.reflector.get(Events, context.getHandler())
    request.wechatPayEvent = await parseWebhook(this.client, request, events)
    return true
  }
}

/** Answers what a guard or a handler throws so that WeChat Pay sends the notice again. */
@Catch()
export class WechatPayNoticeFilter implements ExceptionFilter {
  private readonly logger = new Logger(WechatPayNoticeFilter.name)

  catch(error: unknown, host: ArgumentsHost): void {
    this.logger.error(error)
    sendReply(host.switchToHttp().getResponse<Response>(), fail(error))
  }
}

/** A handler of notices: `@Post() @WechatPayNotice(paid, refunded) take(@NoticeEvent() event: …) {}`. */
export function WechatPayNotice(...events: readonly WebhookDescriptor[]): MethodDecorator {
  return applyDecorators(
    Events(events),
    HttpCode(200),
    UseGuards(WechatPayNoticeGuard),
    UseFilters(WechatPayNoticeFilter),
  )
}

/** The event of the notice, as `EventOf` of the handler's descriptors types it. */
export const NoticeEvent = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<NoticeRequest>().wechatPayEvent,
)
