import { customerOpenWork } from './customer-open-work.js';
import type { AuditedTable } from '../../platform/audit.js';
import type { Feature } from '../../platform/feature.js';
import type { Authentication } from '../access/index.js';
import { CustomerAddress } from './addresses/address.entity.js';
import { addressesPart } from './addresses/address.part.js';
import { AddressResolver } from './addresses/address.resolver.js';
import { AddressService } from './addresses/address.service.js';
import { completenessPart } from './completeness.part.js';
import { Contact } from './contacts/contact.entity.js';
import { contactsPart } from './contacts/contact.part.js';
import { ContactResolver } from './contacts/contact.resolver.js';
import { ContactService } from './contacts/contact.service.js';
import { CustomField } from './custom-fields/custom-field.entity.js';
import { customFieldsPart } from './custom-fields/custom-field.part.js';
import { CustomFieldResolver } from './custom-fields/custom-field.resolver.js';
import { CustomFieldService } from './custom-fields/custom-field.service.js';
import { CustomerSearch } from './customer-search.entity.js';
import { CustomerWatch } from './customer-watch.js';
import { customerWatchResolver } from './customer-watch.resolver.js';
import { Customer } from './customer.entity.js';
import { CustomerMutationsResolver } from './customer.mutations.resolver.js';
import { CustomerResolver } from './customer.resolver.js';
import type { CustomerService } from './customer.service.js';
import { CustomerDate } from './dates/important-date.entity.js';
import { importantDatesPart } from './dates/important-date.part.js';
import { ImportantDateResolver } from './dates/important-date.resolver.js';
import { ImportantDateService } from './dates/important-date.service.js';
import { UpcomingDateResolver } from './dates/upcoming-date.resolver.js';
import { CustomerNeed } from './facts/need.entity.js';
import { needsPart } from './facts/need.part.js';
import { NeedResolver } from './facts/need.resolver.js';
import { NeedService } from './facts/need.service.js';
import { CustomerPreference } from './facts/preference.entity.js';
import { preferencesPart } from './facts/preference.part.js';
import { PreferenceResolver } from './facts/preference.resolver.js';
import { PreferenceService } from './facts/preference.service.js';
import { CustomerIdentity } from './identities/customer-identity.entity.js';
import { Identity } from './identities/identity.entity.js';
import { identitiesPart } from './identities/identity.part.js';
import { IdentityResolver } from './identities/identity.resolver.js';
import { IdentityService } from './identities/identity.service.js';
import { CustomerKey } from './keys/customer-key.entity.js';
import { Note } from './notes/note.entity.js';
import { notesPart } from './notes/note.part.js';
import './notes/note.timeline.js';
import { RevealResolver } from './masks/reveal.resolver.js';
import { RevealService } from './masks/reveal.service.js';
import { NoteResolver } from './notes/note.resolver.js';
import { NoteService } from './notes/note.service.js';
import { ownerPart, regionPart, teamPart } from './place.parts.js';
import { CustomerRelation } from './relations/customer-relation.entity.js';
import { relationsPart } from './relations/relation.part.js';
import { RelationResolver } from './relations/relation.resolver.js';
import { RelationService } from './relations/relation.service.js';
import { CustomerTag, Tag } from './tags/tag.entity.js';
import { tagsPart } from './tags/tag.part.js';
import { TagResolver } from './tags/tag.resolver.js';
import { TagService } from './tags/tag.service.js';
import { valuePart } from './value.part.js';

const entities = [
  Customer,
  CustomerSearch,
  Identity,
  CustomerIdentity,
  CustomerKey,
  CustomerAddress,
  Contact,
  CustomerRelation,
  Tag,
  CustomerTag,
  Note,
  CustomerNeed,
  CustomerPreference,
  CustomerDate,
  CustomField,
];

const partResolvers = [
  identitiesPart,
  addressesPart,
  contactsPart,
  relationsPart,
  tagsPart,
  notesPart,
  needsPart,
  preferencesPart,
  importantDatesPart,
  customFieldsPart,
  ownerPart,
  teamPart,
  regionPart,
  completenessPart,
  valuePart,
];

const ofCustomer = (object: string, table: string, sealed: readonly string[] = []): AuditedTable => {
  return { object, table, sealed, customer: 'customer_id' };
};

const audited: readonly AuditedTable[] = [
  {
    object: 'customer',
    table: 'customer',
    customer: 'id',
    alsoBy: ['stage', 'poolClaim', 'poolRelease'],
    brief: ['customerErase', 'customerDataExport'],
    without: ['name_folded', 'name_sort'],
  },
  ofCustomer('identity', 'identity', ['value']),
  ofCustomer('address', 'customer_address'),
  ofCustomer('contact', 'contact', ['phone', 'email']),
  ofCustomer('relation', 'customer_relation'),
  ofCustomer('note', 'note', ['body']),
  ofCustomer('need', 'customer_need'),
  ofCustomer('preference', 'customer_preference'),
  ofCustomer('importantDate', 'important_date'),
  { object: 'tag', table: 'tag' },
  { object: 'customField', table: 'custom_field' },
];

/** Who the customer is. */
export function customersFeature(customers: CustomerService, authentication: Authentication): Feature {
  const dates = new ImportantDateService();
  return {
    name: 'customers',
    entities,
    audited,
    openWork: [customerOpenWork],
    partResolvers,
    resolvers: [
      new CustomerResolver(),
      new CustomerMutationsResolver(customers),
      customerWatchResolver(new CustomerWatch(authentication)),
      new IdentityResolver(new IdentityService()),
      new RevealResolver(new RevealService()),
      new AddressResolver(new AddressService()),
      new ContactResolver(new ContactService()),
      new RelationResolver(new RelationService()),
      new TagResolver(new TagService()),
      new NoteResolver(new NoteService()),
      new NeedResolver(new NeedService()),
      new PreferenceResolver(new PreferenceService()),
      new ImportantDateResolver(dates),
      new UpcomingDateResolver(dates),
      new CustomFieldResolver(new CustomFieldService()),
    ],
  };
}
