import type { Feature } from '../../platform/feature.js';
import { Consent, ErasedCustomer } from './consent.entity.js';
import { consentsPart } from './consent.part.js';
import { ConsentService } from './consent.service.js';
import { HoldService } from './hold.service.js';
import { CustomerLetter } from './letters/customer-letter.entity.js';
import { deliverLetter } from './letters/deliver-letter.job.js';
import { NoticeResolver } from './notices/notice.resolver.js';
import { NoticeService } from './notices/notice.service.js';
import { PrivacyNotice, PrivacySetting, RetentionRule, RetentionRun } from './privacy-rules.entity.js';
import { PrivacyResolver } from './privacy.resolver.js';
import { PrivacyService } from './privacy.service.js';
import { eraseOnRequest } from './requests/erase.job.js';
import { packageRoutes } from './requests/package.routes.js';
import { PackageService } from './requests/package.service.js';
import { CustomerHold, PrivacyRequest } from './requests/privacy-request.entity.js';
import { PrivacyRequestResolver } from './requests/request.resolver.js';
import { PrivacyRequestService } from './requests/request.service.js';
import { applyRetention } from './retention/retention.job.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { RetentionService } from './retention/retention.service.js';

/** What customers allow, what they may ask for, how long their data is kept, and how they are forgotten. */
export function privacyFeature(): Feature {
  const packages = new PackageService();
  return {
    name: 'privacy',
    entities: [
      Consent,
      ErasedCustomer,
      CustomerLetter,
      PrivacyRequest,
      CustomerHold,
      PrivacySetting,
      PrivacyNotice,
      RetentionRule,
      RetentionRun,
    ],
    partResolvers: [consentsPart],
    resolvers: [
      new PrivacyResolver(new ConsentService(), new PrivacyService(), new HoldService()),
      new PrivacyRequestResolver(new PrivacyRequestService(), packages),
      new RetentionResolver(new RetentionService()),
      new NoticeResolver(new NoticeService()),
    ],
    audited: [
      { object: 'consent', table: 'consent', customer: 'customer_id' },
      { object: 'privacyRequest', table: 'privacy_request', customer: 'customer_id', without: ['steps_done'] },
      { object: 'customerHold', table: 'customer_hold', customer: 'customer_id' },
      { object: 'retentionRule', table: 'retention_rule' },
      { object: 'privacyNotice', table: 'privacy_notice' },
      { object: 'privacySetting', table: 'privacy_setting' },
    ],
    jobs: [eraseOnRequest, deliverLetter, applyRetention],
    routes: packageRoutes(packages),
  };
}
