import type { Visitor } from './visit.js';

/** Controls of a page on which the focus cannot be seen, one of each kind. The focus is set as the tabulator would. */
async function unseenFocus({ page }: Visitor): Promise<string[]> {
  // Only who uses the keyboard is shown where the focus is.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    // Colours that change slowly would not have changed yet.
    const atOnce = new CSSStyleSheet();
    atOnce.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, atOnce];
    const looks = (element: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(element);
      return [
        outlineStyle === 'none' ? '' : outlineWidth + outlineColor,
        boxShadow,
        borderColor,
        backgroundColor,
      ].join();
    };
    /** Some controls are drawn by what stands around them. */
    const around = (element: Element): string =>
      [element, element.parentElement, element.nextElementSibling, element.closest('.ant-select')]
        .map((one) => (one ? looks(one) : ''))
        .join('|');
    const before = document.activeElement;
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const unseen: string[] = [];
    const kinds = new Set<string>();
    for (const control of document.querySelectorAll<HTMLElement>(wanted)) {
      // The fields of the library show their focus a moment later, by a class of their own.
      const isAsked = !control.matches(':disabled, [class^="ant-"]') && control.getClientRects().length > 0;
      if (!isAsked) continue;
      const kind = `${control.tagName.toLowerCase()}.${control.className}`;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      (document.activeElement as HTMLElement | null)?.blur();
      const still = around(control);
      control.focus({ preventScroll: true });
      if (document.activeElement === control && around(control) === still)
        unseen.push(`the focus is not seen on ${kind}`);
    }
    (before as HTMLElement | null)?.focus({ preventScroll: true });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== atOnce);
    return unseen;
  });
}

/** What is chosen looks like what is not, in the colours a person's system forces upon all pages. */
async function unseenChoices({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const looks = (element: Element): string => {
      const { backgroundColor, borderColor, outlineStyle } = getComputedStyle(element);
      return [backgroundColor, borderColor, outlineStyle].join();
    };
    return ['aria-selected', 'aria-pressed', 'aria-current'].flatMap((attribute) =>
      [...document.querySelectorAll(`.k-shell [${attribute}]:not([${attribute}="false"])`)].flatMap((chosen) => {
        const other = [...(chosen.parentElement?.children ?? [])].find(
          (one) => one.tagName === chosen.tagName && (one.getAttribute(attribute) ?? 'false') === 'false',
        );
        return other && looks(other) === looks(chosen) ? [`${attribute} is not seen on ${chosen.className}`] : [];
      }),
    );
  });
}

/** What moves although the person asked for rest. */
const restless = ({ page }: Visitor): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      // What still fades was begun before the person asked.
      .filter((one) => one instanceof CSSAnimation)
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map(({ effect }) => `${(effect as KeyframeEffect).target?.className ?? 'something'} moves`),
  );

/** What keeps people from working as their system is set: by keyboard, in colours of their own, without motion. */
export async function discomforts(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  const found = await unseenFocus(visitor);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  found.push(...(await unseenChoices(visitor)), ...(await restless(visitor)));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  return found;
}
