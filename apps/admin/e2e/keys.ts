import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Visitor } from './visit.js';

/** So many presses of Tab lead from anywhere of a screen to anywhere else. */
const farthest = 90;

/** A person without a mouse: what is done to the page is done by keys alone. */
export interface Keys {
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on by Tab, or back by `Shift+Tab`, until it has the focus. @throws when it cannot be reached */
  to(wanted: Locator, by?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Goes there and presses Enter. */
  enter(wanted: Locator): Promise<void>;
}

const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** The keyboard of a visitor. */
export function keysOf({ page }: Visitor): Keys {
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const to: Keys['to'] = async (wanted, by = 'Tab') => {
    await wanted.waitFor();
    for (let steps = 0; !(await hasFocus(wanted)); steps += 1) {
      expect(steps, `${String(wanted)} is reached by ${by}`).toBeLessThan(farthest);
      await page.keyboard.press(by);
    }
  };
  return {
    press,
    to,
    type: (text) => page.keyboard.type(text),
    enter: async (wanted) => {
      await to(wanted);
      await press('Enter');
    },
  };
}
