import { printSchema, lexicographicSortSchema, type GraphQLSchema } from 'graphql';
import { AccessService, Authentication, SecondFactorService, SignInService } from './features/access/index.js';
import { accessFeature } from './features/access/access.feature.js';
import { customerSeries, CustomerService } from './features/customers/index.js';
import { customersFeature } from './features/customers/customers.feature.js';
import { Trail } from './features/audit/index.js';
import { auditFeature } from './features/audit/audit.feature.js';
import { ImportService, ImportWatch } from './features/data/index.js';
import { dataFeature } from './features/data/data.feature.js';
import { MailPost } from './features/privacy/index.js';
import { privacyFeature } from './features/privacy/privacy.feature.js';
import { KeyRotationService } from './features/system/index.js';
import { workspaceFeature } from './features/workspace/workspace.feature.js';
import { systemFeature } from './features/system/system.feature.js';
import { ClassService } from './features/classes/index.js';
import { classesFeature } from './features/classes/classes.feature.js';
import { segmentsFeature } from './features/segments/segments.feature.js';
import { DeskWatch } from './features/service-desk/index.js';
import { serviceDesk, serviceDeskFeature, type ServiceDesk } from './features/service-desk/service-desk.feature.js';
import { interactionsFeature } from './features/interactions/interactions.feature.js';
import { LifecycleService } from './features/lifecycle/index.js';
import { lifecycleFeature } from './features/lifecycle/lifecycle.feature.js';
import { ordersFeature } from './features/orders/orders.feature.js';
import { PredictionService, ScoringService } from './features/scoring/index.js';
import { scoringFeature } from './features/scoring/scoring.feature.js';
import type { Class } from './platform/database.js';
import type { Feature } from './platform/feature.js';
import { schemaOf } from './platform/graphql.js';
import { forgetMutationKeys } from './platform/idempotency.js';
import type { LiveHub } from './platform/live.js';
import { deliverMail, forgetMails } from './platform/mail.js';
import { NumberSeries } from './platform/number-series.js';
import { forgetRateLimits } from './platform/rate-limit.js';
import { version } from './version.js';

/** The product: every area with its services, built once. */
export interface App {
  readonly features: readonly Feature[];
  readonly authentication: Authentication;
  readonly access: AccessService;
  readonly door: SignInService;
  readonly desk: ServiceDesk;
  readonly scoring: ScoringService;
  readonly predictions: PredictionService;
  readonly classes: ClassService;
  readonly customers: CustomerService;
  readonly lifecycle: LifecycleService;
  readonly imports: ImportService;
  readonly audit: Trail;
  readonly rotations: KeyRotationService;
  readonly schema: GraphQLSchema;
  /** The contract as text, sorted: written out when it is first asked for, which hardly a start needs. */
  readonly sdl: string;
}

const platform: Feature = { name: 'platform', jobs: [forgetMutationKeys, forgetRateLimits, deliverMail, forgetMails] };

/** Builds every area, lowest tier first; the schema, the entities and the jobs come from this list. */
export function buildApp(live: LiveHub): App {
  const authentication = new Authentication({ live });
  const access = new AccessService(authentication);
  const door = new SignInService(authentication, new SecondFactorService());
  const customers = new CustomerService(new NumberSeries(customerSeries.key, customerSeries.first));
  const desk = serviceDesk();
  const scoring = new ScoringService();
  const predictions = new PredictionService();
  const classes = new ClassService();
  const lifecycle = new LifecycleService();
  const imports = new ImportService(scoring, lifecycle);
  const rotations = new KeyRotationService();
  const features: Feature[] = [
    platform,
    accessFeature(access, authentication, door, version, () => features.flatMap(({ openWork = [] }) => [...openWork])),
    customersFeature(customers, authentication),
    ordersFeature(),
    interactionsFeature(),
    scoringFeature(scoring, predictions),
    lifecycleFeature(lifecycle, scoring, predictions, customers),
    segmentsFeature(live),
    classesFeature(classes),
    serviceDeskFeature(desk, new DeskWatch(authentication), { scoring, post: new MailPost() }),
    dataFeature(imports, new ImportWatch(authentication)),
    auditFeature(customers),
    privacyFeature(),
    workspaceFeature(() => features.flatMap(({ underWay }) => underWay ?? [])),
    systemFeature(rotations, version),
  ];
  const schema = schemaOf(features);
  for (const feature of features) feature.onSchema?.(schema);
  let sdl: string | null = null;
  return {
    features,
    authentication,
    access,
    door,
    scoring,
    predictions,
    classes,
    lifecycle,
    imports,
    desk,
    customers,
    rotations,
    audit: new Trail(features.flatMap((feature) => [...(feature.audited ?? [])])),
    schema,
    get sdl() {
      sdl ??= `${printSchema(lexicographicSortSchema(schema))}\n`;
      return sdl;
    },
  };
}

/** The tables of all features. */
export const entitiesOf = (features: readonly Feature[]): Class[] =>
  features.flatMap((feature) => [...(feature.entities ?? [])]);
