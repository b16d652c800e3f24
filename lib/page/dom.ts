/**
 * Reads of the page's tree that the page cannot bend. A form gives a control named `parentElement`, and a document
 * a form named `body`, in place of its own property, to extensions too; the getters of the prototypes do not.
 */
type Getter = () => unknown;

/** Named controls are own properties: what is found on the prototypes is the platform's. */
function getterOf(prototype: object, name: string): Getter | undefined {
  for (let at: object | null = prototype; at; at = Reflect.getPrototypeOf(at)) {
    const get = Reflect.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return get;
  }
  return undefined;
}

function reader<T extends object, V>(name: string): (of: T) => V {
  const known = new Map<object, Getter | undefined>();
  return (of) => {
    const prototype = Reflect.getPrototypeOf(of) as object;
    if (!known.has(prototype)) known.set(prototype, getterOf(prototype, name));
    const get = known.get(prototype);
    return (get ? Reflect.apply(get, of, []) : Reflect.get(of, name)) as V;
  };
}

function method<T extends object, A extends unknown[], V>(name: string): (of: T, ...given: A) => V {
  return (of, ...given) =>
    Reflect.apply(Reflect.get(Reflect.getPrototypeOf(of) as object, name) as () => V, of, given);
}

export const parentOf = reader<Node, Element | null>('parentElement');
export const childNodesOf = reader<Node, NodeListOf<ChildNode>>('childNodes');
export const nodeTypeOf = reader<Node, number>('nodeType');
const textContentOf = reader<Node, string | null>('textContent');
const ownerOf = reader<Node, Document | null>('ownerDocument');
export const contains = method<Node, [Node], boolean>('contains');

export const tagOf = reader<Element, string>('tagName');
export const childrenOf = reader<Element, HTMLCollection>('children');
export const openShadowOf = reader<Element, ShadowRoot | null>('shadowRoot');
export const matches = method<Element, [string], boolean>('matches');
export const closestOf = method<Element, [string], Element | null>('closest');
export const hasAttributes = method<Element, [], boolean>('hasAttributes');
export const checkVisibility = method<Element, [CheckVisibilityOptions], boolean>('checkVisibility');
export const attributeOf = method<Element, [string], string | null>('getAttribute');
/** What stands in a field that a person fills in; undefined for another element. */
const fieldValueOf = reader<Element, string | undefined>('value');
export const boxOf = method<Element, [], DOMRect>('getBoundingClientRect');

export const locationOf = reader<Document, string>('URL');
export const titleOf = reader<Document, string>('title');
export const bodyOf = reader<Document, HTMLElement | null>('body');
/** None while a document is written anew. */
export const rootOf = reader<Document, HTMLElement | null>('documentElement');
const defaultViewOf = reader<Document, (Window & typeof globalThis) | null>('defaultView');
export const newRange = method<Document, [], Range>('createRange');
const select = method<Document | Element, [string], NodeListOf<Element>>('querySelectorAll');

/** All text inside, hidden or not. */
export function textOf(node: Node): string {
  return textContentOf(node) ?? '';
}

export function documentOf(node: Node): Document {
  return ownerOf(node) as Document;
}

/** The window of a document that is shown. */
export function viewOf(document: Document): Window & typeof globalThis {
  return defaultViewOf(document) as Window & typeof globalThis;
}

export function selectAll<E extends Element = Element>(of: Document | Element, selector: string): E[] {
  return [...select(of, selector)] as E[];
}

export function selectFirst<E extends Element = Element>(of: Document | Element, selector: string): E | null {
  return selectAll<E>(of, selector)[0] ?? null;
}

/** What a person has written or chosen in a field; for another element its attribute of that name. */
export function inputOf(element: Element): string {
  return fieldValueOf(element) ?? attributeOf(element, 'value') ?? '';
}

const frameDocumentOf = reader<HTMLIFrameElement, Document | null>('contentDocument');

/** Documents of the frames of the same origin, and of the frames in them. */
export function framesOf(document: Document): Document[] {
  return selectAll<HTMLIFrameElement>(document, 'iframe,frame').flatMap((frame) => {
    const inner = frameDocumentOf(frame);
    return inner ? [inner, ...framesOf(inner)] : [];
  });
}

const frameOf = reader<Window, Element | null>('frameElement');

/** Boxes of a range as the top document's window sees them: those inside a frame are moved by where that stands. */
export function boxesOf(range: Range): DOMRect[] {
  let [x, y] = [0, 0];
  for (let frame = frameOf(viewOf(documentOf(range.startContainer))); frame; ) {
    const box = boxOf(frame);
    [x, y] = [x + box.x, y + box.y];
    frame = frameOf(viewOf(documentOf(frame)));
  }
  const boxes = [...range.getClientRects()];
  return x === 0 && y === 0
    ? boxes
    : boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}
