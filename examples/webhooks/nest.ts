import {
  Controller,
  type DynamicModule,
  Inject,
  Module,
  Post,
  type RawBodyRequest,
  Req,
  Res,
} from '@nestjs/common'
import type { Request, Response } from 'express'
import { fail, ok, parseWebhook, sendReply, type WebhookKeys } from 'wechatpay-sdk/webhook'
import { events, type Handle } from './events.js'

const keysToken = Symbol('keys')
const handleToken = Symbol('handle')

@Controller('notices')
class NoticeController {
  constructor(
    @Inject(keysToken) private readonly keys: WebhookKeys,
    @Inject(handleToken) private readonly handle: Handle,
  ) {}

  @Post()
  async take(@Req() request: RawBodyRequest<Request>, @Res() response: Response): Promise<void> {
    try {
      // Use the request, not @Body(): the signature covers the raw bytes, which are in its rawBody.
      await this.handle(await parseWebhook(this.keys, request, events))
      sendReply(response, ok())
    } catch (error) {
      console.error(error)
      sendReply(response, fail(error))
    }
  }
}

/**
 * `imports: [NoticeModule.register(keys, handle)]` in the application's module, and
 * `NestFactory.create(AppModule, { rawBody: true })`. Without it, Nest keeps only the parsed body.
 */
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: this is how Nest modules take settings.
export class NoticeModule {
  static register(keys: WebhookKeys, handle: Handle): DynamicModule {
    return {
      module: NoticeModule,
      controllers: [NoticeController],
      providers: [
        { provide: keysToken, useValue: keys },
        { provide: handleToken, useValue: handle },
      ],
    }
  }
}
