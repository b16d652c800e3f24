/**
 * The split view's behaviour, as a job site that renders in the browser behaves:
 * nothing for the first moments, a panel that is swapped in place without a change of the address,
 * its head before its text, and cards that arrive while one scrolls.
 */
import { postings } from './postings.mjs';
import { card, panelBody, panelHeader } from './split-parts.mjs';

const FIRST_PAINT_MS = 300;
const BODY_LAG_MS = 250;
const BATCH_MS = 350;
const FIRST_CARDS = 8;
const BATCH = 4;

const parameters = new URLSearchParams(location.search);
const query = parameters.get('query')?.trim() ?? '';
const shown = postings.filter(({ title, company }) => !query || `${title} ${company}`.includes(query));
const place = document.querySelector('.job-recommend-result');

let appended = 0;
let selection = 0;

function append(upTo) {
  const next = shown.slice(appended, upTo);
  place.querySelector('.rec-job-list').insertAdjacentHTML('beforeend', next.map(card).join(''));
  appended += next.length;
}

function mark(id) {
  for (const area of place.querySelectorAll('.card-area')) {
    const active = area.dataset.job === id;
    area.firstElementChild.classList.toggle('active', active);
    if (active) area.classList.add('is-seen');
  }
}

/** Swaps the panel. The text lags behind the title, so for a moment they belong to different postings. */
function select(id, lag = BODY_LAG_MS) {
  const posting = shown.find((one) => one.id === id);
  selection += 1;
  const mine = selection;
  mark(id);
  place.querySelector('.job-detail-header').innerHTML = panelHeader(posting);
  const swapBody = () => {
    // A later click has taken over: its own body is on the way.
    if (mine !== selection) return;
    const body = place.querySelector('.job-detail-body');
    body.innerHTML = panelBody(posting);
    body.scrollTop = 0;
  };
  if (lag) setTimeout(swapBody, lag);
  else swapBody();
}

function onClick(event) {
  const button = event.target.closest('.op-btn');
  if (button) {
    button.textContent = '示例，不会发送';
    return;
  }
  const area = event.target.closest('.card-area');
  // With a modifier the link opens the detail page, as people expect of a link.
  if (!area || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  select(area.dataset.job);
}

function watchEnd() {
  const end = place.querySelector('.list-end');
  let waiting = false;
  const observer = new IntersectionObserver((entries) => {
    if (waiting || !entries.some((entry) => entry.isIntersecting)) return;
    if (appended >= shown.length) {
      end.textContent = '没有更多了';
      observer.disconnect();
      return;
    }
    waiting = true;
    setTimeout(() => {
      append(appended + BATCH);
      waiting = false;
      // Observing anew reports the present state, so a tall window goes on filling.
      observer.unobserve(end);
      observer.observe(end);
    }, BATCH_MS);
  });
  observer.observe(end);
}

function render() {
  if (!shown.length) {
    place.innerHTML = '<p class="page-loading">没有找到相关职位，换个词试试。</p>';
    return;
  }
  place.innerHTML = `<div class="recommend-result-inner"><div class="recommend-result-job">
<div class="job-list-container"><ul class="rec-job-list"></ul><p class="list-end">加载更多…</p></div>
<div class="job-detail-container">
<div class="job-detail-guide-cont"><div class="job-detail-guide expect"><div class="title">想要什么工作</div><div class="desc">写下期望，推荐会更准</div><div class="operate-btn">添加期望</div></div></div>
<div class="job-detail-box"><div class="job-detail-header"></div><div class="job-detail-body"></div></div>
</div></div></div>`;
  const wanted = shown.findIndex((one) => one.id === parameters.get('job'));
  append(Math.max(FIRST_CARDS, wanted + 1));
  select(shown[Math.max(0, wanted)].id, 0);
  place.addEventListener('click', onClick);
  watchEnd();
}

setTimeout(render, FIRST_PAINT_MS);
