/** Long passwords that everybody tries first; shorter ones are refused by their length. */
const common = new Set(
  `1234567890 12345678910 0123456789 9876543210 0987654321 1111111111 0000000000 8888888888 6666666666 1122334455
  1234554321 123456789a a123456789 1q2w3e4r5t qwertyuiop 1qaz2wsx3edc qazwsxedcrfv asdfghjkl1 qwerty123456 qwerty12345
  password123 password1234 password12345 passw0rd123 p@ssw0rd123 p@ssword123 iloveyou123 welcome123 welcome1234
  letmein123 changeme123 administrator admin123456 admin12345 adminadmin abc1234567 abcd123456 abcdefghij woaini1314
  woaini520 5201314520 woaini1314520 1314520520 zxcvbnm123 superman123 football123 princess123 sunshine123 dragon1234
  monkey1234 michael123 baseball123 trustno1234 whatever123 starwars123 computer123 internet123 test123456 user123456
  default123 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2026 autumn2026 company123 customer123`.split(
    /\s+/,
  ),
);

/** Why a password will not do; null when it will. Length is what counts: no rules about kinds of characters. */
export function faultOfPassword(password: string, about: readonly string[]): string | null {
  const folded = password.toLowerCase();
  if ([...password].length < 10) return 'A password has at least 10 characters.';
  if (common.has(folded)) return 'Everybody tries this password first.';
  if (new Set(folded).size < 4) return 'A password has at least four different characters.';
  const known = about.map((word) => word.trim().toLowerCase()).filter((word) => word.length >= 4);
  if (known.some((word) => folded === word || folded.replace(/[\d\W_]+$/, '') === word)) {
    return 'The password is what everybody knows of the account.';
  }
  return null;
}
