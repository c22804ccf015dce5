/** The area codes of Chinese landlines with two digits; all others have three. */
const shortArea = /^(10|2\d)/;

/** A telephone number as people read it aloud: one of mainland China in groups, any other as E.164 writes it. */
export function shownPhone(value: string): string {
  const national = /^\+86(\d{10,11})$/.exec(value)?.[1];
  if (national === undefined) return value;
  const mobile = /^(1[3-9]\d)(\d{4})(\d{4})$/.exec(national);
  if (mobile) return mobile.slice(1).join(' ');
  const areaDigits = shortArea.test(national) ? 2 : 3;
  const [area, rest] = [national.slice(0, areaDigits), national.slice(areaDigits)];
  return `0${area} ${rest.slice(0, -4)} ${rest.slice(-4)}`;
}
