import type { Feature } from '../../platform/feature.js';
import { Consent, ErasedCustomer } from './consent.entity.js';
import { consentsPart } from './consent.part.js';
import { ConsentService } from './consent.service.js';
import { PrivacyResolver } from './privacy.resolver.js';
import { PrivacyService } from './privacy.service.js';

/** What customers allow, what they may ask for, and how they are forgotten. */
export function privacyFeature(): Feature {
  return {
    name: 'privacy',
    entities: [Consent, ErasedCustomer],
    partResolvers: [consentsPart],
    resolvers: [new PrivacyResolver(new ConsentService(), new PrivacyService())],
    audited: [{ object: 'consent', table: 'consent', customer: 'customer_id' }],
  };
}
