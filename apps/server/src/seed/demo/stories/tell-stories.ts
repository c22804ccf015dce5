import { campaign } from './campaign.js';
import { diversion } from './diversion.js';
import { duplicates } from './duplicates.js';
import { leaver } from './leaver.js';
import { leavingVip } from './leaving-vip.js';
import { lunarBirthdays } from './lunar-birthdays.js';
import { referralRing } from './referral-ring.js';
import type { Cast, Studio } from './stories.js';

/** Writes the planted stories; docs/demo.md tells them. */
export function tellStories(studio: Studio): Cast {
  const breachedVip = studio.people.add({
    ...{ name: '方毅', gender: 'MALE', age: 51, city: '杭州', habit: 'DEVOTED', since: -640, until: 1, cycleDays: 24 },
    ...{ ownerEmail: 'sales@kehu.example', identities: ['PHONE', 'WECHAT_OPENID'] as const },
  });
  breachedVip.vipTier = 'PLATINUM';
  return {
    breachedVip,
    leavingVip: leavingVip(studio),
    ...diversion(studio),
    referrers: referralRing(studio),
    duplicates: duplicates(studio),
    leftBehind: leaver(studio),
    lunarBirthdays: lunarBirthdays(studio),
    campaign: campaign(studio),
  };
}
