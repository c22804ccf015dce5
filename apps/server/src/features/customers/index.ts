export { setPrimaryAddresses, type FileAddress } from './bulk-addresses.js';
export { addCustomers, patchCustomers, takeCodes, type CustomerPatch } from './bulk-customers.js';
export { NewCustomerMaker } from './new-customer-maker.js';
export { type FileCustomer, type NewCustomers } from './new-customers.js';
export { setPrimaryContacts, type FileContact } from './bulk-contacts.js';
export { completenessRows } from './completeness.facts.js';
export { completenessRules, completenessRulesAnew } from './completeness-rules.js';
export { completenessShape, type CompletenessRules } from './completeness-templates.policy.js';
export { changeCustomer, requireCustomer, requireCustomers, type CustomerRef } from './customer-access.js';
export { Customer } from './customer.entity.js';
export { customersById } from './customer.loader.js';
export { lockCustomers } from './customer-lock.js';
export { customerSearch } from './customer-search.js';
export { codeOf, customerSeries, CustomerService, type NewCustomer } from './customer.service.js';
export {
  customerChanged,
  customerDeleted,
  customerRestored,
  customersCreated,
  customersMoved,
  customersTagged,
  vipTiersGiven,
} from './customers.events.js';
export { CUSTOM_FIELDS_TOPIC } from './custom-fields/custom-field.service.js';
export { insertCustomers } from './insert-customers.js';
export { type CustomerPost, type Letter } from './customer-post.js';
export { dataKeyOf, dataKeysOf, openSealed, type SealedHex } from './keys/data-keys.js';
export { rotateKeys, type Rotation } from './keys/rotate-keys.js';
export { firstIdentity, shownIdentity, type FirstIdentity } from './identities/first-identity.js';
export { addFreeIdentities, requireReadable } from './identities/free-identities.js';
export { holdersOf, type HeldIdentity } from './identities/claim-many.js';
export { MASK } from './masks/mask.js';
export { MOST_TAGS } from './tags/tag.service.js';
export { normaliseIdentity } from './identity.policy.js';
export { type PreparedIdentity, type RawIdentity } from './identities/prepare-identity.js';
export {
  cleanLine,
  cleanName,
  prepareCustomer,
  refusedColumns,
  type PreparedCustomer,
  type RawCustomer,
} from './prepare-customer.js';
export { customerIdsBy, type NamedIdentity } from './identity-lookup.js';
export { giveVipTiers } from './vip-tiers.js';
export { foldName } from './name.policy.js';
export { charactersOf, runsOf } from './names/scripts.policy.js';
export { nameTokens, wordToken } from './search.policy.js';
