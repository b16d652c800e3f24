/** The values of a schema.org JobPosting, which sites write in many forms. */

export type Json = Record<string, unknown>;

/** Places that are named; a posting for a whole country lists all its towns. */
const MOST_PLACES = 5;

export function string(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

export function object(value: unknown): Json | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as Json) : null;
}

/** A text, or the name of a thing. */
export function nameOf(value: unknown, key = 'name'): string | null {
  const node = object(value);
  if (node) return string(node[key]) ?? string(node.name);
  return string(Array.isArray(value) ? value[0] : value);
}

/** The address of a posting: its own, or that of the page which it is the main thing of. */
export function urlOf({ url, '@id': id, mainEntityOfPage: page }: Json): string | null {
  const web = (value: unknown) => {
    const found = nameOf(value, 'url') ?? nameOf(value, '@id');
    return found && /^https?:|^\//.test(found) ? found : null;
  };
  return web(url) ?? web(page) ?? web(id);
}

/** The places of work one after the other, and where the work may be done from home. */
export function placeOf({
  jobLocation,
  jobLocationType,
  applicantLocationRequirements,
}: Json): string | null {
  const places = [
    ...new Set(
      [jobLocation]
        .flat()
        .map(onePlace)
        .filter((place) => place !== null),
    ),
  ];
  const home = string([jobLocationType].flat()[0])?.toUpperCase() === 'TELECOMMUTE';
  const from = home ? nameOf(applicantLocationRequirements) : null;
  const named = [
    ...places.slice(0, MOST_PLACES),
    ...(home ? [from && places.length === 0 ? `Remote (${from})` : 'Remote'] : []),
  ];
  return named.join('; ') || null;
}

function onePlace(value: unknown): string | null {
  const node = object(value);
  if (!node) return string(value);
  const { address, name } = node;
  const parts = object(address);
  if (!parts) return string(address) ?? string(name);
  const named = ['addressRegion', 'addressLocality', 'streetAddress'].map((key) => nameOf(parts[key]));
  return [...new Set(named.filter(Boolean))].join(' ') || nameOf(parts.addressCountry);
}

/** Pay as it is written: an amount, a range, with the currency and what it is paid for. */
export function salaryOf(value: unknown): string | null {
  const node = object(value);
  if (!node) return string(Array.isArray(value) ? value[0] : value);
  // The range may stand in a value of its own, or beside the currency.
  const inner = object(node.value) ?? node;
  const ends = [...new Set([amount(inner.minValue), amount(inner.maxValue)].filter(Boolean))];
  const range = ends.join('-') || amount(inner.value) || amount(node.value);
  if (!range) return null;
  const currency = string(node.currency) ?? string(inner.currency) ?? string(node.priceCurrency);
  const unit = string(inner.unitText) ?? string(node.unitText);
  return [range, currency, unit].filter(Boolean).join(' ');
}

/** No pay is nought: some sites write that where nothing is told. */
function amount(value: unknown): string | null {
  const text = string(value);
  return text && !/^[0.]+$/.test(text) ? text : null;
}

/** Experience in words, or in months. */
export function experienceOf(value: unknown): string | null {
  const node = object(value);
  const months = node && string(node.monthsOfExperience);
  if (months && /^\d+$/.test(months)) {
    const years = Number(months) / 12;
    return Number.isInteger(years) && years > 0 ? `${years} years` : `${months} months`;
  }
  return months ?? (node ? (string(node.description) ?? string(node.name)) : nameOf(value));
}

/** All the schooling that is asked for. */
export function educationOf(value: unknown): string | null {
  const all = [value].flat().map((one) => nameOf(one, 'credentialCategory'));
  return [...new Set(all.filter(Boolean))].join(', ') || null;
}
