export { classAt } from './filter/past.js';
export { forgetInRules } from './forget-in-rules.js';
export { CHANGES_TOPIC, noteConcerned } from './membership/changed-customers.js';
export { byValue, sortKeys, type CustomerOrder } from './list/customer-order.policy.js';
export { pageStatement, sourceOf, type Source } from './list/customer-list.query.js';
export { sentencesOf, type Sentences } from './rule-sentence.js';
export { readRuleOrFail, readRuleOrRefuse, type Rule } from './rule.js';
export { changesFollowed } from './segments.events.js';
