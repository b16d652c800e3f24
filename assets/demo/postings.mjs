/**
 * All postings of the demo job site, in the order in which its list shows them.
 * The first eight stand on the first screenful, so they are the ones that differ most.
 *
 * @typedef {object} DemoPosting
 * @property {string} id            the site's own id of the posting, as it stands in addresses
 * @property {string} kind          what the posting is there to show
 * @property {string} title
 * @property {string} company
 * @property {string} place         city·district·area
 * @property {string} address
 * @property {string} salary
 * @property {boolean} [hideSalary] the split view and the detail page show asterisks instead
 * @property {boolean} [partial]    those two pages stop after the first lines
 * @property {string} education
 * @property {string} experience
 * @property {string} [headcount]
 * @property {string[]} tags
 * @property {string} recruiter
 * @property {string} description
 */
import { collections, cut, sales, unlawful } from './postings-difficult.mjs';
import { backend, fieldEngineer, operations, packer } from './postings-other.mjs';
import { afterSales, english, lead, night, rich, thin, typical } from './postings-service.mjs';

/** @type {DemoPosting[]} */
export const postings = [
  typical,
  unlawful,
  rich,
  thin,
  sales,
  backend,
  cut,
  afterSales,
  collections,
  english,
  night,
  lead,
  packer,
  operations,
  fieldEngineer,
];

/** The posting of that id, or undefined. */
export function postingById(id) {
  return postings.find((posting) => posting.id === id);
}

/** The first posting of that kind; kinds are given once each. */
export function postingOfKind(kind) {
  return postings.find((posting) => posting.kind === kind);
}
