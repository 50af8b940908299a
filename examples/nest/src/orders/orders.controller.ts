import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common'
import type { JsapiParameters } from 'wechatpay-sdk/client'
import { ReadBodyPipe } from './read-body.pipe.js'
import { type Order, readAmount, readWish, Shop, type Wish } from './shop.js'

@Controller('orders')
export class OrdersController {
  constructor(@Inject(Shop) private readonly shop: Shop) {}

  @Post()
  order(@Body(new ReadBodyPipe(readWish)) wish: Wish): Promise<Order> {
    return this.shop.order(wish)
  }

  @Get(':number')
  look(@Param('number') number: string): Promise<Order> {
    return this.shop.look(number)
  }

  @Post(':number/payment')
  @HttpCode(200)
  pay(@Param('number') number: string): Promise<JsapiParameters> {
    return this.shop.payment(number)
  }

  @Post(':number/close')
  @HttpCode(200)
  close(@Param('number') number: string): Promise<Order> {
    return this.shop.close(number)
  }

  @Put(':number/refunds/:id')
  refund(
    @Param('number') number: string,
    @Param('id') id: string,
    @Body(new ReadBodyPipe(readAmount)) amount: number,
  ): Promise<Order> {
    return this.shop.refund(number, id, amount)
  }
}
