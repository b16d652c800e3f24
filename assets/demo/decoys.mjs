/**
 * Plants hidden words into a description, in the ways seen on a real job site: a style element with
 * random class names stands first in the description, and spans of those classes stand inside words.
 * Some of the classes hide a decoy, others are harmless wrappers round real words, so that neither
 * "drop every span" nor "drop known words" gives the text back: only what is visible does.
 */
import { escapeHtml } from './html.mjs';

const DECOYS = ['kanzhun', '直聘', 'boss', 'BOSS直聘', '来自BOSS直聘'];
const HIDING = [
  'display:none!important',
  'display:inline-block;width:0.1px;height:0.1px;overflow:hidden;visibility:hidden',
  'font-size:0!important;visibility:hidden',
];
const HARMLESS = 'font-style:normal;font-weight:normal';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const HAN = /\p{Script=Han}/u;

/** Random numbers that are the same for the same seed, so that a page looks alike on every load (mulberry32). */
function randomOf(seed) {
  let state = 0;
  for (const char of seed) state = (Math.imul(state, 31) + char.codePointAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The planter for one posting: the style element, and two functions that plant into a text or a heading. */
export function decoysFor(seed) {
  const random = randomOf(seed);
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const className = () => Array.from({ length: between(8, 11) }, () => LETTERS[between(0, 51)]).join('');
  const rule = (declarations) => ({ name: className(), declarations });
  const hiding = [...HIDING, ...HIDING].map(rule);
  const harmless = [HARMLESS, HARMLESS, HARMLESS, HARMLESS].map(rule);
  const style = `<style>${[...hiding, ...harmless].map((one) => `.${one.name}{${one.declarations}}`).join('')}</style>`;

  let planted = 0;
  // Each kind of hiding comes in turn: even a short text then holds every one.
  const decoy = () => {
    const { name } = hiding[planted++ % hiding.length];
    return `<span class="${name}">${DECOYS[between(0, DECOYS.length - 1)]}</span>`;
  };

  /** The text as HTML with decoys inside its words; a line's end becomes `lineBreak`. */
  function plant(text, lineBreak = '\n') {
    let html = '';
    let wait = between(3, 6);
    let wrapNext = false;
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at];
      const insideWord = HAN.test(char) && HAN.test(text[at - 1] ?? '');
      wait -= 1;
      if (wait <= 0 && insideWord) {
        wait = between(9, 20);
        wrapNext = !wrapNext;
        if (wrapNext) {
          html += decoy();
        } else if (HAN.test(text[at + 1] ?? '')) {
          html += `<i class="${harmless[between(0, 3)].name}">${char}${text[at + 1]}</i>`;
          at += 1;
          continue;
        }
      }
      html += char === '\n' ? lineBreak : escapeHtml(char);
    }
    return html;
  }

  /** A heading with one decoy after its first character. */
  const plantHeading = (text) => `${text[0]}${decoy()}${text.slice(1)}`;

  return { style, plant, plantHeading };
}

/** As much of a description as a visitor without an account is shown. */
export function firstLines(description, length = 75) {
  return description.slice(0, length);
}

/** What covers the rest. */
export const loginWall = `<div class="zp-more-info-layer-wrapper"><div class="zp-more-info-layer-content"><div class="zp-more-info-layer-main"><span class="zp-more-info-layer-text">登录查看完整内容</span> <div class="zp-more-info-layer-icon"></div></div> <div class="zp-more-info-layer-mask"></div></div></div>`;
