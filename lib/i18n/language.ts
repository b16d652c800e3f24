/** Which language to speak. Apart from the catalogues, so that a content script can ask without loading them. */
export type Language = 'zh' | 'en';
export type LanguageSetting = 'auto' | Language;

/** @param uiLanguage the browser's, such as `zh-CN` or `en-US`. */
export function resolveLanguage(setting: LanguageSetting, uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^zh\b/i.test(uiLanguage) ? 'zh' : 'en';
}

const HAN = /\p{Script=Han}/gu;
/** A posting in Chinese has English words in it; one in English has hardly any Han characters. */
const HAN_SHARE = 0.15;

/** The language a posting is written in: sentences to add are in this one, whatever the interface speaks. */
export function languageOfText(text: string): Language {
  const letters = text.replace(/[\s\d\p{P}]/gu, '').length;
  const han = text.match(HAN)?.length ?? 0;
  return letters === 0 || han / letters >= HAN_SHARE ? 'zh' : 'en';
}

/** The same as the value of `lang`, for words of a posting on our own pages: fonts and speech follow it. */
export function langOf(text: string): 'zh-CN' | 'en' {
  return languageOfText(text) === 'zh' ? 'zh-CN' : 'en';
}
