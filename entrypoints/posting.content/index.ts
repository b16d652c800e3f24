import { defineContentScript } from 'wxt/utils/define-content-script';
import badgeCss from '@/assets/styles/badge.css?inline';
import markCardCss from '@/assets/styles/mark-card.css?inline';
import overlayCss from '@/assets/styles/overlay.css?inline';
import pillCss from '@/assets/styles/pill.css?inline';
import { FROM_PAGE } from '@/lib/messages/from-page';
import { PAGE } from '@/lib/messages/to-page';
import { answer, askBackground } from '@/lib/messages/wire';
import { outlineWords } from '@/lib/page/outline';
import { shadowRootOf } from '@/lib/page/shadow';
import { Stage } from '@/lib/page/stage';
import { loadReaders, onReaders } from '@/lib/platform/readers-store';
import { onSaid } from '@/lib/platform/revision';
import { isSameMarks } from '@/lib/platform/settings';
import { loadSettings, onSettings } from '@/lib/platform/settings-store';
import { isPrivate } from '@/lib/sites/read';
import { readableHost, sitePatterns } from '@/lib/sites/registry';
import { Visit } from '@/lib/visit/visit';
import { Badges } from './badges';
import { triedHere, watchHealth } from './health';
import { LevelsWatch } from './levels';
import { MarkCards } from './mark-cards';
import { Overlay } from './overlay';
import { answerRecording } from './record';
import { reporter } from './report';
import { ToolbarNumber } from './toolbar';

/** Set in our own world when the script runs: the popup may inject it a second time. */
const RUNNING = Symbol.for('yardstick.running');

export default defineContentScript({
  matches: import.meta.env.LOOPBACK ? ['*://*/*'] : sitePatterns(),
  runAt: 'document_idle',
  // The page is not told by a message of ours that we are there.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const world = globalThis as { [RUNNING]?: boolean };
    if (world[RUNNING]) return;
    world[RUNNING] = true;

    let settings = await loadSettings();
    const report = reporter();
    const stage = new Stage(document, overlayCss + pillCss + badgeCss + markCardCss);
    const badges = new Badges(document, stage, settings);
    const toolbar = new ToolbarNumber(settings);
    const address = () => {
      const url = new URL(location.href);
      url.hostname = readableHost(url.hostname, import.meta.env.LOOPBACK);
      return url;
    };
    let own = await loadReaders();
    const health = watchHealth(address, () => own);
    const cards = new MarkCards(
      document,
      stage,
      () => visit,
      (proof) => {
        visit.pointAt(proof);
        if (!overlay.isSeen) overlay.open(true);
      },
    );
    cards.apply(settings);
    const visit: Visit = new Visit({
      document,
      address,
      own: () => own,
      audit: (posting, { partial = false, anyway = false }, key) =>
        askBackground(FROM_PAGE, 'posting.audit', { posting, key, partial, anyway }),
      marks: settings.marks,
      painted: (inside) => cards.follow(inside),
      outline: (ranges) => outlineWords(document, stage, ranges),
      shadowRootOf,
      looked: (reading) => badges.looked(reading),
      show(view) {
        overlay.show(view, visit.speaks);
        badges.opened(view);
        toolbar.show(visit.speaks ? view : null);
        // One that a person called another job is silent, and its row has to hear of it.
        if (visit.speaks || view.audit?.role.was) report(view);
        health.saw(view);
      },
    });
    const overlay = new Overlay(document, stage, visit, () => ctx.isInvalid);
    const levels = new LevelsWatch((claimed) => {
      visit.setLevels(claimed?.levels ?? null);
      overlay.setClaimed(claimed);
    });
    levels.follow(settings.persona);
    const isOff = () => settings.off.includes(location.hostname);

    const stopAnswering = answer(PAGE, {
      'page.view': () => visit.view,
      'page.audit': async ({ selection, toggle }) => {
        if (toggle && overlay.isOpen) {
          overlay.close();
          return visit.view;
        }
        // Conversations, candidates and accounts are not looked at, whoever asks.
        if (isPrivate(address())) return visit.view;
        const view = await visit.audit(selection ? (getSelection()?.toString() ?? '') : undefined);
        overlay.open();
        return view;
      },
      'page.open': () => ({ opened: !isPrivate(address()) && overlay.open() }),
      'page.selected': () => ({ words: getSelection()?.toString() ?? '' }),
      'page.step': ({ by }) => {
        const step = visit.step(by);
        // The panel says by itself which row it is.
        if (step && !overlay.isSeen) cards.showAt(step.proofs);
        return { stepped: step !== null };
      },
      'page.tried': () => triedHere(address, () => own),
    });
    if (import.meta.env.RECORDS) answerRecording(address);
    const stopReaders = onReaders((readers) => {
      own = readers;
      if (!isOff()) visit.read(true);
    });
    const stopSettings = onSettings((changed) => {
      const wasOff = isOff();
      settings = changed;
      overlay.apply(changed);
      badges.apply(changed);
      cards.apply(changed);
      toolbar.apply(changed);
      levels.follow(changed.persona);
      if (!isSameMarks(changed.marks, visit.view.marks)) visit.setMarks(changed.marks);
      if (isOff() === wasOff) return;
      if (isOff()) {
        visit.stop();
        overlay.switchOff();
        toolbar.show(null);
      } else {
        overlay.switchOn();
        visit.start();
      }
    });
    const stopSaid = onSaid((key) => visit.said(key));
    const orphan = () => {
      visit.stop();
      badges.clear();
      overlay.orphan();
      stopAnswering();
      stopSettings();
      stopReaders();
      levels.stop();
      stopSaid();
      health.stop();
    };
    ctx.onInvalidated(orphan);
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      // The event comes before the address changes.
      setTimeout(() => {
        if (isOff()) return;
        if (isPrivate(address())) overlay.switchOff();
        visit.navigated();
      });
    });
    if (!isOff()) visit.start();
  },
});
