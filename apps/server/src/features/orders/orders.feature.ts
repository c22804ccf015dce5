import type { Feature } from '../../platform/feature.js';
import { customerOrders } from './customer-orders.part.js';
import { ExchangeRate } from './exchange-rate.entity.js';
import { OrderLine } from './order-line.entity.js';
import { OrderResolver } from './order.resolver.js';
import { OrderService } from './order.service.js';
import './order.timeline.js';
import { Payment } from './payment.entity.js';
import { ProductCategory } from './product-category.entity.js';
import { Product } from './product.entity.js';
import { ProductResolver } from './product.resolver.js';
import { ProductService } from './product.service.js';
import { ReturnService } from './return.service.js';
import { SalesOrder } from './sales-order.entity.js';

/** What was sold, to whom, what came back and what was paid. */
export function ordersFeature(): Feature {
  return {
    name: 'orders',
    audited: [
      {
        object: 'order',
        table: 'sales_order',
        customer: 'customer_id',
        alsoBy: ['payment'],
        brief: ['orderCreate', 'paymentRecord'],
      },
      { object: 'product', table: 'product' },
      { object: 'productCategory', table: 'product_category' },
    ],
    entities: [ProductCategory, Product, SalesOrder, OrderLine, Payment, ExchangeRate],
    resolvers: [new ProductResolver(new ProductService()), new OrderResolver(new OrderService(), new ReturnService())],
    partResolvers: [customerOrders],
  };
}
