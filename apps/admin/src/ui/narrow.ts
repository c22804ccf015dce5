import { useCallback, useMemo, useSyncExternalStore } from 'react';

const PHONE = 720;

/** Whether the window is as narrow as a phone's, or than so many pixels. */
export function useNarrow(below = PHONE): boolean {
  const media = useMemo(() => matchMedia(`(max-width: ${below}px)`), [below]);
  const subscribe = useCallback(
    (listener: () => void) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => media.matches);
}
