import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { useSyncExternalStore } from 'react';
import { initReactI18next } from 'react-i18next';
import { languages, rememberedLanguage, rememberLanguage, type Language } from './languages.js';

const catalogues = import.meta.glob<Record<string, unknown>>('./catalogues/*/*.json', { import: 'default' });

async function answer(language: string, area: string, done: ReadCallback): Promise<void> {
  try {
    const load = catalogues[`./catalogues/${language}/${area}.json`];
    if (!load) throw new Error(`No catalogue ${language}/${area}`);
    done(null, await load());
  } catch (error) {
    done(error as Error, false);
  }
}

/** Loads one area's words of one language when the area is opened. */
const catalogueFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => void answer(language, area, done),
};

/** Starts the catalogue in the remembered language; resolves when the shell's words are there. */
export async function startI18n(): Promise<void> {
  await i18next
    .use(catalogueFiles)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(),
      supportedLngs: [...languages],
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      fallbackNS: 'common',
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** Switches the language in place and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The words of areas, loaded early so that a page need not wait for them after its code. */
export const preloadWords = (areas: string | string[]): Promise<void> => i18next.loadNamespaces(areas);

function follow(tell: () => void): () => void {
  i18next.on('languageChanged', tell);
  return () => i18next.off('languageChanged', tell);
}

const languageInUse = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN');

/** The language in use; cheap, for every cell of a list asks for it. */
export const useLanguage = (): Language => useSyncExternalStore(follow, languageInUse);
