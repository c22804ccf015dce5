import { enumeration, type ValueOf } from '../enumeration.js';

export const ConsentPurpose = enumeration('ConsentPurpose', 'What a customer is asked to allow.', {
  SERVICE: ['服务', 'Service', 'Answers, deliveries, safety notices: allowed unless the customer refuses.'],
  MARKETING: ['营销', 'Marketing', 'Offers and news.'],
  SURVEY: ['调查', 'Survey', 'Questions about satisfaction.'],
  PROFILING: ['画像分析', 'Profiling', 'Scores and segments that decide about the person.'],
  SHARING: ['第三方共享', 'Sharing', 'Handing data to others.'],
});
export type ConsentPurpose = ValueOf<typeof ConsentPurpose>;

export const ConsentState = enumeration('ConsentState', 'What a customer said.', {
  GRANTED: ['同意', 'Granted'],
  DENIED: ['拒绝', 'Denied', 'Refused when asked.'],
  WITHDRAWN: ['撤回', 'Withdrawn', 'Allowed once, and no more.'],
  UNKNOWN: ['未知', 'Unknown', 'Never asked.'],
});
export type ConsentState = ValueOf<typeof ConsentState>;
