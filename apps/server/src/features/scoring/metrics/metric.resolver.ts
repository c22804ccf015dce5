import { metricRegistry } from '@kehu/schema';
import { Authorized, Query, Resolver } from 'type-graphql';
import { MetricDefinitionType } from './metric.type.js';

@Resolver()
export class MetricResolver {
  @Authorized('metrics:read')
  @Query(() => [MetricDefinitionType], { description: 'Every metric of a customer, with its formula.' })
  metricDefinitions(): MetricDefinitionType[] {
    return Object.values(metricRegistry);
  }
}
