/**
 * How many of a sample of real postings ask for an item of the person. Measured from labels made by hand: of 100
 * customer-service postings of several Chinese boards (2015-2025) that were labelled item by item, the 99 whose role is
 * `service` or `mixed`; an item counts where the description covers it, and fields of the page do not. Waived items do
 * not count. To measure anew: count the items named in `covered` over the lines of such a file (lib/cli/accuracy/labels.ts).
 */

/** Postings in the sample. */
export const SAMPLE_SIZE = 99;

/** Postings of the sample that ask for the item, the most frequent first; what is absent nobody asked for. */
export const ASKED_IN: Readonly<Record<string, number>> = {
  'personality-traits': 64,
  'communication-skills': 60,
  'work-experience': 58,
  'education-and-major': 57,
  'language-expression': 47,
  'service-awareness': 38,
  teamwork: 35,
  'computer-office': 35,
  'crisis-adaptability': 22,
  'customer-psychology': 21,
  'stress-tolerance': 21,
  'product-knowledge': 19,
  'problem-solving': 18,
  'foreign-language': 17,
  'learning-ability': 17,
  'platform-tools': 16,
  'service-standards': 16,
  'typing-speed': 15,
  'service-kpis': 14,
  'rule-compliance': 11,
  'technical-knowledge': 7,
  'time-management': 5,
  'sales-skills': 4,
  'data-analysis': 4,
  'platform-rules': 4,
  adaptability: 3,
  'data-privacy-confidentiality': 1,
};

/** No item is asked for by all: what more than half of the sample asks for tells one posting from another least. */
const COMMON_ABOVE = 0.5;

/** Whether more than half of the postings ask for it. */
export function isCommon(item: string): boolean {
  return (ASKED_IN[item] ?? 0) / SAMPLE_SIZE > COMMON_ABOVE;
}
