import { Module } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import type { Client } from 'wechatpay-sdk/client'
import { WECHAT_PAY } from '../wechat-pay/wechat-pay.token.js'
import { NoticesController } from './notices.controller.js'
import { OrdersController } from './orders.controller.js'
import { ProblemFilter } from './problem.filter.js'
import { Shop, type ShopSettings } from './shop.js'

/** The token of the shop's settings. */
export const SHOP_SETTINGS = Symbol('SHOP_SETTINGS')

@Module({
  controllers: [OrdersController, NoticesController],
  providers: [
    {
      provide: SHOP_SETTINGS,
      useFactory: (): ShopSettings => ({
        appid: process.env.WECHATPAY_APPID ?? '',
        mchid: process.env.WECHATPAY_MCHID ?? '',
        notifyUrl: process.env.NOTIFY_URL ?? '',
      }),
    },
    {
      provide: Shop,
      inject: [WECHAT_PAY, SHOP_SETTINGS],
      useFactory: (client: Client, settings: ShopSettings): Shop => new Shop(client, settings),
    },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class OrdersModule {}
