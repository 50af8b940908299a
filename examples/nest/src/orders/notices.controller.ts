import { Controller, Inject, Post } from '@nestjs/common'
import { NoticeEvent, WechatPayNotice } from '../wechat-pay/wechat-pay-notice.js'
import { events, Shop, type ShopEvent } from './shop.js'

@Controller('wechatpay/notices')
export class NoticesController {
  constructor(@Inject(Shop) private readonly shop: Shop) {}

  @Post()
  @WechatPayNotice(...events)
  async take(@NoticeEvent() event: ShopEvent): Promise<{ code: 'SUCCESS' }> {
    await this.shop.take(event)
    return { code: 'SUCCESS' }
  }
}
