export {
  productsBySku,
  putCategories,
  putProducts,
  type FileCategory,
  type FileProduct,
  type Written,
} from './bulk-catalogue.js';
export { knownOrders, orderKey, putOrders, type FileLine, type FileOrder, type FilePayment } from './bulk-orders.js';
export { exchangeOn } from './exchange.js';
export { ExchangeRate } from './exchange-rate.entity.js';
export { OrderLine } from './order-line.entity.js';
export { orderSeries, OrderService } from './order.service.js';
export { ordersChanged, productsRecategorised, type ChangedOrder, type OrderChange } from './order.events.js';
export type { OrderRequest, ReturnRequest } from './order-request.js';
export { Payment } from './payment.entity.js';
export { Product } from './product.entity.js';
export { ProductCategory } from './product-category.entity.js';
export { ReturnService } from './return.service.js';
export { SalesOrder } from './sales-order.entity.js';
export { isTooLongAgo } from './place-orders.js';
