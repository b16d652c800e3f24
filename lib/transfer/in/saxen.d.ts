/** The part of saxen that is used; it brings no types of its own. */
declare module 'saxen' {
  type Decode = (words: string) => string;
  export class Parser {
    on(event: 'error' | 'warn', callback: (error: Error) => void): this;
    on(
      event: 'openTag',
      callback: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', callback: (name: string) => void): this;
    on(event: 'text', callback: (words: string, decode: Decode) => void): this;
    on(event: 'cdata', callback: (words: string) => void): this;
    write(xml: string): this;
    end(): Error | undefined;
  }
}
